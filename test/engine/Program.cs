using MgShim.Engine;

// Children of a script must neither read our requests nor write among our answers.
var (requests, answers) = PrivateStreams.Take();

ILineMode? mode = (args.Length > 0 ? args[0] : "") switch
{
    "conform" => new ConformMode(),
    "literals" => new LiteralMode(),
    "run" => new RunMode(),
    _ => null,
};

if (mode is null)
{
    Console.Error.WriteLine("usage: mgshim-engine conform|literals|run");
    return 2;
}

LineLoop.Run(mode, requests, answers);
return 0;
