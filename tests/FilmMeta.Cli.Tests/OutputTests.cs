using FilmMeta.Cli.Commands;
using FilmMeta.Cli.Output;

namespace FilmMeta.Cli.Tests;

public sealed class OutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("-o")]
    [InlineData("--output")]
    public void The_output_goes_to_a_file_instead(string option)
    {
        var note = _folder.Write("note.md", Tool.Note);
        var expected = Tool.Run("convert", note).Output;
        var target = _folder.Write("out.json", "what stood there before, and was much longer than what is to come" + new string(' ', 10_000));
        var run = Tool.Run("convert", note, option, target);

        run.Should().Be(new ToolRun(0, "", ""));
        File.ReadAllText(target).Should().Be(expected);
        Directory.GetFiles(_folder.Path).Should().HaveCount(2, "nothing is left beside it");
    }

    [Fact]
    public void An_output_file_stays_as_it_was_when_nothing_could_be_done()
    {
        var target = _folder.Write("out.json", "before");
        var run = Tool.Run([0xFF], "convert", "-o", target);

        run.ExitCode.Should().Be(2);
        File.ReadAllText(target).Should().Be("before");
        Directory.GetFiles(_folder.Path).Should().HaveCount(1, "nothing is left beside it");
    }

    [Fact]
    public void An_output_file_holds_what_could_be_done()
    {
        var note = _folder.Write("note.md", Tool.Note);
        var target = _folder.File("out.ndjson");
        Tool.Run("convert", note, _folder.File("none.md"), "--to", "ndjson", "-o", target).ExitCode.Should().Be(2);
        File.ReadAllLines(target).Should().ContainSingle();
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_exit_code_2()
    {
        foreach (var target in new[] { _folder.Path, _folder.File("no/such/folder/out.json"), "" })
        {
            var run = Tool.Run(Tool.Bytes(Tool.Note), "convert", "-o", target);
            run.ExitCode.Should().Be(2);
            run.Output.Should().BeEmpty();
            run.Error.Should().Contain(": error: ");
        }
    }

    [Fact]
    public void A_link_stays_and_what_it_points_at_is_replaced()
    {
        var target = _folder.Write("real/out.json", "before");
        var link = _folder.File("link.json");
        File.CreateSymbolicLink(link, target);
        Tool.Run(Tool.Bytes(Tool.Note), "convert", "-o", link).ExitCode.Should().Be(0);

        new FileInfo(link).LinkTarget.Should().Be(target);
        File.ReadAllText(target).Should().StartWith("{");
    }

    [Fact]
    public void A_standard_output_that_fails_is_exit_code_2()
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var input = new MemoryStream(Tool.Bytes(Tool.Note));
        CommandLine.Run(["convert"], new Terminal(input, new FullDisk(), error, false)).Should().Be(2);
        error.ToString().Should().Be("standard output: error: No space left on device\n");
    }

    [Fact]
    public void The_schema_can_be_written_to_a_file_too()
    {
        var target = _folder.File("schema.json");
        Tool.Run("schema", "-o", target).Should().Be(new ToolRun(0, "", ""));
        File.ReadAllText(target).Should().Be(Tool.Run("schema").Output);
    }

    [Fact]
    public void What_a_source_prints_does_not_steer_the_terminal() =>
        Printable.Line("a\u001b[2Jb\nc\u202Ed é").Should().Be("a [2Jb c d é");

    [Fact]
    public void Progress_is_shown_to_a_person_after_a_blink_and_wiped()
    {
        using var error = new WatchedWriter();
        var terminal = new Terminal(Stream.Null, Stream.Null, error, IsErrorTerminal: true);
        using (var progress = new Progress(terminal, "films"))
        {
            progress.Advance();
            error.Written.Wait(TimeSpan.FromSeconds(30)).Should().BeTrue();
            progress.Interrupt(t => t.Error.Write("news\n"));
        }

        error.ToString().Should().StartWith("\r1 films done").And.Contain($"\r{new string(' ', "1 films done".Length)}\rnews\n").And.NotEndWith("done");
    }

    [Fact]
    public void Progress_is_not_written_to_a_file()
    {
        using var error = new StringWriter();
        using (var progress = new Progress(new Terminal(Stream.Null, Stream.Null, error, IsErrorTerminal: false), "films"))
            Thread.Sleep(400);

        error.ToString().Should().BeEmpty();
    }

    /// <summary>Says when the first thing was written to it.</summary>
    private sealed class WatchedWriter : StringWriter
    {
        public ManualResetEventSlim Written { get; } = new();

        public override void Write(string? value)
        {
            base.Write(value);
            Written.Set();
        }
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");
    }
}
