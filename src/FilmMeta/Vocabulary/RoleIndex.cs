using System.Text;

namespace FilmMeta.Vocabulary;

/// <summary>Writes the index of keys that <see cref="RoleEntries"/> reads, from the tables of roles and labels.</summary>
/// <remarks>A test writes it anew and compares; where a table has changed it says how to refresh the file.</remarks>
internal static class RoleIndex
{
    /// <summary>Writes the index.</summary>
    /// <param name="clash">Told of each label whose key another role has already (the first stays); null to ignore them.</param>
    /// <returns>The text of <c>roles-index.tsv</c>.</returns>
    public static string Write(Action<string, string, string>? clash)
    {
        var lines = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        var order = new List<string>();
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in RoleTable.Lines("roles.tsv"))
        {
            var fields = line.Split('\t');
            order.Add(fields[0]);
            lines[fields[0]] = new StringBuilder().Append("r\t").Append(fields[0]).Append('\t').Append(fields[2]).Append('\t').Append(fields[1]).Append('\n');
        }

        foreach (var (label, role) in Labels())
            Add(label, role, lines[role], keys, clash);

        var text = new StringBuilder();
        text.Append("# Made from roles.tsv, roles-labels.tsv and roles-words.tsv: the key of every label. Sources and date: theirs (2026-11). Do not edit; RoleIndexTests says how it is made anew.\n");
        text.Append("# r: id, holder, department of a role; after it its keys, s: takes a subject, c: takes none, o: opens a longer label, w: only the whole label, modifiers.\n");
        foreach (var id in order)
            text.Append(lines[id]);
        return text.ToString();
    }

    private static IEnumerable<(string Label, string Role)> Labels()
    {
        foreach (var line in RoleTable.Lines("roles.tsv"))
        {
            var fields = line.Split('\t');
            foreach (var label in fields[9].Split('|'))
                yield return (label, fields[0]);
        }

        foreach (var line in RoleTable.Lines("roles-labels.tsv"))
        {
            var fields = line.Split('\t');
            foreach (var label in fields[2].Split('|'))
                yield return (label, fields[1]);
        }
    }

    private static void Add(string label, string role, StringBuilder lines, Dictionary<string, string> keys, Action<string, string, string>? clash)
    {
        bool closed = label[0] == '=', open = label[0] == '~', opening = label[^1] == '*';
        var text = LabelText.Read(label[(closed || open ? 1 : 0)..(opening ? ^1 : ^0)]);
        var words = text.Words.Length;
        if (words == 0)
            return;

        var modifiers = closed ? [] : LabelModifiers.Of(LabelModifiers.TakeOut(text).Words);
        var ownModifiers = LabelModifiers.Of(LabelModifiers.TakeOut(text).Words).Count > 0;
        var kind = opening ? 'o' : ownModifiers ? 'w' : !closed && (open || words > 1) ? 's' : 'c';
        var key = text.Key(0, words).ToString();
        if (!keys.TryAdd(opening ? key + "*" : key, role))
        {
            var first = keys[opening ? key + "*" : key];
            if (!string.Equals(first, role, StringComparison.Ordinal))
                clash?.Invoke(label, first, role);
            return;
        }

        lines.Append(kind).Append('\t').Append(key);
        if (kind == 'w')
            lines.Append('\t').AppendJoin(',', modifiers);
        lines.Append('\n');
    }
}
