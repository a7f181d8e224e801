using TextKit.Cli;

return await Tool.RunAsync(args).ConfigureAwait(false);
