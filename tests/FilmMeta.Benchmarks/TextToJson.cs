using System.Buffers;
using BenchmarkDotNet.Attributes;
using FilmMeta.Json;

namespace FilmMeta.Benchmarks;

/// <summary>From the text of whole posts to the bytes of the JSON documents.</summary>
[MemoryDiagnoser]
public class TextToJson
{
    private readonly ArrayBufferWriter<byte> _output = new(1 << 20);

    [Benchmark]
    public int ParseAndWrite()
    {
        _output.ResetWrittenCount();
        foreach (var text in Inputs.Posts)
            FilmJson.Write(_output, CreditsParser.Parse(text));

        return _output.WrittenCount;
    }
}
