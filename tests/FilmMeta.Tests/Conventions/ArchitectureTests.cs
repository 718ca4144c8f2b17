namespace FilmMeta.Tests.Conventions;

public class ArchitectureTests
{
    // Each room and the rooms it may use. "Spans" are the records that say where values stand, "Result" is what holds them beside the films: both are data, and Binding fills them.
    // The list that compares by content is a collection like those of the runtime, and anybody may use it.
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Text"] = [],
        ["Diagnostics"] = ["Text"],
        ["Model"] = [],
        ["Spans"] = ["Text"],
        ["Vocabulary"] = ["Model", "Text"],
        ["Statements"] = ["Text"],
        ["Layouts"] = ["Statements", "Text", "Vocabulary", "Model"],
        ["Binding"] = ["Statements", "Vocabulary", "Model", "Diagnostics", "Text", "Spans", "Result"],
        ["Merging"] = ["Model", "Vocabulary", "Diagnostics", "Text", "Spans", "Result"],
        ["Validation"] = ["Model", "Vocabulary", "Diagnostics", "Text"],
        ["Json"] = ["Model", "Vocabulary", "Diagnostics", "Text", "Spans", "Result", "Merging"],
        ["Result"] = ["Model", "Diagnostics", "Text", "Spans"],
        ["Door"] = ["Text", "Diagnostics", "Model", "Spans", "Vocabulary", "Statements", "Layouts", "Binding", "Result"],
    };

    private static readonly Type[] Types = typeof(CreditsParser).Assembly.GetTypes();

    private static readonly (Type From, Type To)[] Uses =
    [
        .. from type in Types
           where Room(type) is not null
           from used in TypeReferences.Of(type)
           where used.Assembly == type.Assembly && !used.HasElementType && Room(used) is not null && Room(used) != Room(type)
           select (type, used),
    ];

    [Fact]
    public void Each_room_uses_only_the_rooms_that_the_design_gives_it() =>
        Uses.Where(use => !Arrows[Room(use.From)!].Contains(Room(use.To)))
            .Select(use => $"{Room(use.From)} must not know {Room(use.To)}: {use.From} uses {use.To}")
            .Should().BeEmpty();

    [Fact]
    public void Each_namespace_is_a_room() =>
        Types.Where(type => type.Namespace?.StartsWith("FilmMeta", StringComparison.Ordinal) == true)
            .Select(type => Room(type))
            .OfType<string>()
            .Distinct()
            .Should().BeSubsetOf(Arrows.Keys);

    [Fact]
    public void No_layout_knows_another() =>
        (from type in Types
         let layout = Layout(type)
         where layout is not null
         from used in TypeReferences.Of(type)
         where Layout(used) is not null && Layout(used) != layout
         select $"{type} uses {used}").Should().BeEmpty();

    [Fact]
    public void The_design_has_no_circles()
    {
        var left = new Dictionary<string, string[]>(Arrows);
        while (left.FirstOrDefault(room => room.Value.All(used => !left.ContainsKey(used))).Key is { } leaf)
            left.Remove(leaf);

        left.Should().BeEmpty();
    }

    [Fact]
    public void Uses_are_seen_in_signatures_and_in_bodies_of_methods()
    {
        TypeReferences.Of(typeof(Diagnostics.Diagnostic)).Should().Contain(typeof(FilmMeta.Text.TextSpan));
        TypeReferences.Of(typeof(CreditsParser)).Should().Contain(typeof(FilmMeta.Text.SourceText), "it is made in the body of Parse and stands in no signature");
    }

    [Fact]
    public void A_type_stands_in_the_folder_of_its_room()
    {
        var misplaced =
            from file in Directory.EnumerateFiles(Repository.Library, "*.cs", SearchOption.AllDirectories)
            let folder = Path.GetRelativePath(Repository.Library, Path.GetDirectoryName(file)!)
            where !folder.StartsWith("bin", StringComparison.Ordinal) && !folder.StartsWith("obj", StringComparison.Ordinal)
            let expected = folder is "." or "Model" ? "FilmMeta" : "FilmMeta." + folder.Replace(Path.DirectorySeparatorChar, '.')
            where !File.ReadLines(file).Contains($"namespace {expected};")
            select $"{file} does not say 'namespace {expected};'";
        misplaced.Should().BeEmpty();
    }

    private static string? Room(Type type)
    {
        while (type.DeclaringType is { } outer)
            type = outer;

        if (type == typeof(EquatableList) || type.Name == typeof(EquatableList<>).Name)
            return null;

        if (type.Namespace is null || !type.Namespace.StartsWith("FilmMeta", StringComparison.Ordinal))
            return null;

        if (type.Namespace != "FilmMeta")
            return type.Namespace.Split('.')[1];

        return type.Name switch
        {
            nameof(CreditsParser) or nameof(ParseOptions) => "Door",
            nameof(ParseResult) => "Result",
            nameof(FilmSpans) or nameof(CreditSpans) or nameof(CastSpans) => "Spans",
            _ => "Model",
        };
    }

    private static string? Layout(Type type) =>
        type.Namespace?.Split('.') is ["FilmMeta", "Layouts", var name, ..] ? name : null;
}
