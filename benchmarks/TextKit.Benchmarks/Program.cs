using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using TextKit.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.AddColumn(ThroughputColumn.Create()));
