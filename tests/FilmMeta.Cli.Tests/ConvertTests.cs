using System.Text.Json;

namespace FilmMeta.Cli.Tests;

public sealed class ConvertTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_gives_one_indented_document()
    {
        var path = _folder.Write("note.md", Tool.Note);
        var run = Tool.Run("convert", path);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().StartWith($"{{\n  \"source\": \"{path}\",\n").And.EndWith("}\n");
        Document(run.Output).GetProperty("films")[0].GetProperty("title").GetString().Should().Be("THE LAMPLIGHTER");
    }

    [Theory]
    [InlineData("convert")]
    [InlineData("convert", "-")]
    public void Standard_input_is_read_when_no_path_is_given(params string[] args)
    {
        var run = Tool.Run(Tool.Bytes(Tool.Note), args);

        run.ExitCode.Should().Be(0);
        Document(run.Output).GetProperty("source").GetString().Should().Be("-");
        Document(run.Output).GetProperty("films")[0].GetProperty("crew").GetArrayLength().Should().Be(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Nothing but prose.\n")]
    public void An_input_without_a_film_is_a_document_all_the_same_and_exit_code_1(string text)
    {
        var run = Tool.Run(Tool.Bytes(text), "convert", "--to", "ndjson");

        run.ExitCode.Should().Be(1);
        Document(run.Output).TryGetProperty("films", out _).Should().BeFalse();
        run.Error.Should().MatchRegex(@"\A-\(1,1\): error FM2001: .+\n\z");
    }

    [Fact]
    public void A_missing_file_is_exit_code_2_and_no_output()
    {
        var run = Tool.Run("convert", _folder.File("none.md"));
        run.Should().Be(new ToolRun(2, "", $"{_folder.File("none.md")}: error: there is no such file or folder\n"));
    }

    [Fact]
    public void A_folder_is_read_with_its_subfolders_in_the_order_of_the_paths()
    {
        string[] names = ["a-b.md", "a.markdown", "a/0.txt", "a/b/c.md", "a0.md", "B.MD", "z.txt"];
        foreach (var name in names.Reverse())
            _folder.Write(name, Tool.Note);

        _folder.Write("a/picture.jpg", "no text");
        _folder.Write("readme", "no extension");
        var run = Tool.Run("convert", _folder.Path, "--to", "ndjson");

        run.ExitCode.Should().Be(0);
        var expected = names.Order(StringComparer.Ordinal).Select(_folder.File);
        Sources(run).Should().Equal(expected);
    }

    [Fact]
    public void A_folder_without_text_is_an_error()
    {
        _folder.Write("a.jpg", "");
        var run = Tool.Run("convert", _folder.Path);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Be($"{_folder.Path}: error: the folder holds no file that ends in .md, .markdown, .txt\n");
    }

    [Fact]
    public void Several_inputs_are_an_array_in_their_order()
    {
        string[] paths = [.. Enumerable.Range(0, 40).Select(i => _folder.Write($"{i}.md", Tool.Note + new string('\n', 40 - i)))];
        var run = Tool.Run(["convert", .. paths]);

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("[\n  {\n    \"source\"").And.EndWith("\n  }\n]\n");
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.EnumerateArray().Select(document => document.GetProperty("source").GetString()).Should().Equal(paths);
    }

    [Fact]
    public void What_is_wrong_with_one_input_leaves_the_others()
    {
        var first = _folder.Write("1.md", Tool.Note);
        var bad = _folder.Write("2.md", [.. "caf"u8, 0xE9]);
        var last = _folder.Write("3.md", Tool.Note);
        var run = Tool.Run("convert", first, bad, last, "--to", "ndjson");

        run.ExitCode.Should().Be(2);
        Sources(run).Should().Equal(first, last);
        run.Error.Should().Be($"{bad}: error: the byte 0xE9 at offset 3 is no UTF-8; save the file as UTF-8\n");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(511)]
    [InlineData(5000)]
    public void Bytes_that_are_no_UTF8_are_named_with_their_offset(int before)
    {
        byte[] bytes = [.. Tool.Bytes(new string('ü', before)), 0xC3, 0x28];
        var run = Tool.Run(bytes, "convert");

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith($"-: error: the byte 0xC3 at offset {2 * before} is no UTF-8");
    }

    [Fact]
    public void UTF16_is_called_by_its_name()
    {
        Tool.Run([0xFF, 0xFE, 0x41, 0x00], "convert").Error.Should().Be("-: error: this is UTF-16 (its byte-order mark says so); save it as UTF-8\n");
        Tool.Run([0xFE, 0xFF, 0x00, 0x41], "convert").ExitCode.Should().Be(2);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text_and_spans_count_from_behind_it()
    {
        var without = Tool.Run(Tool.Bytes(Tool.Note), "convert", "--spans");
        var with = Tool.Run([0xEF, 0xBB, 0xBF, .. Tool.Bytes(Tool.Note)], "convert", "--spans");

        with.Should().Be(without);
        var director = Document(with.Output).GetProperty("films")[0].GetProperty("crew")[0];
        var at = director.GetProperty("at");
        Tool.Note.Substring(at[0].GetInt32(), at[1].GetInt32()).Should().Be("Ada Example");
    }

    [Fact]
    public void The_layout_can_be_named()
    {
        var run = Tool.Run(Tool.Bytes(Tool.Note), "convert", "--from", "programme-note");
        run.ExitCode.Should().Be(0);
        Document(run.Output).GetProperty("layout").GetString().Should().Be("programme-note");
        Tool.Run(Tool.Bytes(Tool.Note), "convert", "--from", "auto").Should().Be(run);
    }

    [Fact]
    public void Remarks_are_shown_when_asked_for()
    {
        var text = Tool.Note.Replace("Photography", "Wizardry of Frogs", StringComparison.Ordinal);
        Tool.Run(Tool.Bytes(text), "convert").Error.Should().BeEmpty();
        Tool.Run(Tool.Bytes(text), "convert", "--verbose").Error.Should().MatchRegex(@"(?m)^-\(5,\d+\): info FM\d{4}: .*Wizardry of Frogs");
    }

    private static IEnumerable<string?> Sources(ToolRun run) =>
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Document(line).GetProperty("source").GetString());

    private static JsonElement Document(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
