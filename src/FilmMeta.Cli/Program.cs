using FilmMeta.Cli.Commands;
using FilmMeta.Cli.Output;

return CommandLine.Run(args, Terminal.OfProcess());
