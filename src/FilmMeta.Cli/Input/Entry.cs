namespace FilmMeta.Cli.Input;

/// <summary>One film of an input.</summary>
/// <param name="Json">Its JSON; good until the next entry is asked for.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Pointer">Its JSON pointer, from the document or from the array of documents that it stands in.</param>
/// <param name="Layout">The layout of the text it was read from, as its document says; null where it does not.</param>
internal readonly record struct Entry(ReadOnlyMemory<byte> Json, EntryPlace Place, string Pointer, string? Layout);

/// <summary>Something wrong with an input outside its films.</summary>
/// <param name="Rule">The id of the rule it breaks.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Pointer">The JSON pointer of the value; empty for the whole.</param>
/// <param name="What">What was found, as a sentence.</param>
internal readonly record struct InputProblem(string Rule, EntryPlace Place, string Pointer, string What);
