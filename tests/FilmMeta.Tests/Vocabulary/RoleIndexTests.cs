using System.Runtime.CompilerServices;
using FilmMeta.Vocabulary;

namespace FilmMeta.Tests.Vocabulary;

public class RoleIndexTests
{
    [Fact]
    public void Is_that_of_the_tables()
    {
        var index = RoleIndex.Write(null);

        // FILMMETA_WRITE_ROLE_INDEX=1 dotnet test tests/FilmMeta.Tests --filter RoleIndexTests
        if (Environment.GetEnvironmentVariable("FILMMETA_WRITE_ROLE_INDEX") == "1")
            File.WriteAllText(Source(), index);

        RoleTable.Text("roles-index.tsv").Should().Be(index, "a table of roles has changed: run this test with FILMMETA_WRITE_ROLE_INDEX=1, then build again");
    }

    [Fact]
    public void Holds_no_label_for_two_roles()
    {
        var clashes = new List<string>();
        RoleIndex.Write((label, first, second) => clashes.Add($"{label}: {first}, {second}"));

        clashes.Should().BeEmpty();
    }

    private static string Source([CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "src", "FilmMeta", "Vocabulary", "roles-index.tsv");
}
