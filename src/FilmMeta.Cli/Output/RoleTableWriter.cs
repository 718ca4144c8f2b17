using System.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Cli.Output;

/// <summary>Writes what labels mean, and the catalogue of roles, as a table for people.</summary>
internal static class RoleTableWriter
{
    /// <summary>A line for each role of each label.</summary>
    public static string Labels(IReadOnlyList<string> labels)
    {
        List<string[]> rows = [["LABEL", "ROLE", "DEPARTMENT", "MODIFIERS", "SUBJECT", "MARC"]];
        foreach (var label in labels)
        {
            var roles = RoleCatalog.Default.Analyze(label);
            if (roles.Count == 0)
                rows.Add([label, "-", "", "", "", ""]);
            foreach (var role in roles)
                rows.Add([label, role.Id, role.Department, string.Join(", ", role.Modifiers), role.Subject ?? "", string.Join(' ', RoleCatalog.Default.MarcRelators(role))]);
        }

        return Format(rows);
    }

    /// <summary>A line for each role of the catalogue.</summary>
    public static string Catalogue()
    {
        List<string[]> rows = [["ROLE", "DEPARTMENT", "LABEL", "MARC", "TMDB", "WIKIDATA"]];
        foreach (var role in RoleCatalog.Default.Roles)
            rows.Add([role.Id, role.Department, role.Labels[0], string.Join(' ', role.Marc), role.TmdbJob ?? "", role.Wikidata ?? ""]);

        return Format(rows);
    }

    private static string Format(List<string[]> rows)
    {
        var widths = new int[rows[0].Length];
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
                widths[i] = Math.Max(widths[i], row[i].Length);
        }

        var text = new StringBuilder();
        foreach (var row in rows)
        {
            var line = new StringBuilder();
            for (var i = 0; i < row.Length; i++)
                line.Append(row[i].PadRight(widths[i] + 2));
            text.Append(Printable.Line(line.ToString().TrimEnd())).Append('\n');
        }

        return text.ToString();
    }
}
