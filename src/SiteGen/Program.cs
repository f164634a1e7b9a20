using SiteGen;
using SiteGen.Commands;

using var terminal = Terminal.Open(args);
return (int)CommandLine.Run(args, terminal);
