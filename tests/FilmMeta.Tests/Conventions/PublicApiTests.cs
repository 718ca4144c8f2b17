namespace FilmMeta.Tests.Conventions;

public class PublicApiTests
{
    private static readonly Type[] Exported = typeof(CreditsParser).Assembly.GetExportedTypes();

    [Fact]
    public void The_public_face_is_the_one_that_was_approved()
    {
        var approvedFile = Path.Combine(Repository.TestProject, "Conventions", "PublicApi.approved.txt");
        var receivedFile = Path.Combine(AppContext.BaseDirectory, "PublicApi.received.txt");
        var approved = File.Exists(approvedFile) ? File.ReadAllLines(approvedFile) : [];
        var received = PublicApi.Describe(typeof(CreditsParser).Assembly);
        File.WriteAllText(receivedFile, received);

        var lines = received.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] difference = [.. Headed(approved).Except(Headed(lines)).Select(line => "- " + line), .. Headed(lines).Except(Headed(approved)).Select(line => "+ " + line)];
        difference.Should().BeEmpty("what users compile against changes knowingly: if it is meant, copy {0} over {1}", receivedFile, approvedFile);
        lines.Should().Equal(approved);
    }

    [Fact]
    public void Nobody_is_invited_to_derive_from_a_class() =>
        Exported.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Should().BeEmpty();

    [Fact]
    public void Public_types_stand_in_the_namespaces_that_users_are_told_of() =>
        Exported.Select(type => type.Namespace).Distinct().Should().BeSubsetOf(
            ["FilmMeta", "FilmMeta.Text", "FilmMeta.Diagnostics", "FilmMeta.Vocabulary", "FilmMeta.Json", "FilmMeta.Validation", "FilmMeta.Merging"]);

    // A member's line means something only together with the type it belongs to.
    private static List<string> Headed(string[] lines)
    {
        var type = "";
        List<string> headed = [];
        foreach (var line in lines)
        {
            if (!line.StartsWith(' '))
                type = line.Split(" : ")[0];

            headed.Add(line.StartsWith(' ') ? $"{type} {{{line.Trim()}}}" : line);
        }

        return headed;
    }
}
