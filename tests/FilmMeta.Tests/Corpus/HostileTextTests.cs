using FsCheck;
using FsCheck.Fluent;

namespace FilmMeta.Tests.Corpus;

public class HostileTextTests
{
    // What credits are made of, whole and broken, and what breaks readers of them.
    private static readonly string[] Fragments =
    [
        "**PLAYTIME**", "**", "_Director:_", "_Director_:", "_Director_ :", "_", "__", "_:_", "_uncredited_", "©", "©:", "_©_:", "**Cast**", "_Cast:_", "_With:_",
        "Jacques Tati", "Joel and Ethan Coen", "RKO Radio Pictures, Inc.", "Sound & Video", " and ", " & ", ", ", ",", ";", "; ", "/", " at ", " for ", " t/a ",
        "_(the boy)_", "(", ")", "((", "))", "[uncredited]", "_[uncredited]_", "[", "]", "*", " *", "\\* Uncredited", "\\", "`", "<br>", "<br", "<!--", "-->", "<![endif]-->", ">",
        "\n", "\n\n", "\r\n", "\r", "  \n", "\t", " ", "---\n", "UK 1967©", "USA/UK 1995", "France-Italy", "1967", "104 mins", "3 x 25min", "c.90min", "2h 6m", "95'", "35mm",
        "BBC2 tx 19/11/1982", "99999999999999999999 mins", "9999999999 x 9999999999min", "UK 0000", "&amp;", "&#39;", "&#x110000;", "&", "\u0130", "\u0131", "ß", "\u0301", "\u200b", "\ufeff", "\u00a0",
        "\0", "\u2028", "\ud83c\udfac", "\ud83c", "\udfac", "‘", "’", "“", "Based on the novel", "_by_:", "A", "_production_",
    ];

    [Fact]
    public void Text_made_of_credits_and_of_what_breaks_them_is_read_without_complaint()
    {
        var texts = Gen.Elements(Fragments).ArrayOf().Select(string.Concat).ToArbitrary();
        Check(Prop.ForAll(texts, IsReadSoundly));
    }

    [Fact]
    public void Any_characters_at_all_are_read_without_complaint() =>
        Check(Prop.ForAll(Gen.Choose(0, char.MaxValue).Select(code => (char)code).ArrayOf().Select(characters => new string(characters)).ToArbitrary(), IsReadSoundly));

    [Fact]
    public void A_note_with_pieces_cut_out_and_put_in_is_read_without_complaint()
    {
        var texts = SharedCorpus.OwnNotes.Select(File.ReadAllText).ToArray();
        var edits = from text in Gen.Elements(texts)
                    from at in Gen.Choose(0, text.Length)
                    from gone in Gen.Choose(0, 40)
                    from put in Gen.Elements(Fragments)
                    select string.Concat(text.AsSpan(0, at), put, text.AsSpan(Math.Min(text.Length, at + gone)));
        Check(Prop.ForAll(edits.ToArbitrary(), IsReadSoundly));
    }

    [Theory]
    [InlineData("_")]
    [InlineData("*")]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("[")]
    [InlineData("<")]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData(":")]
    [InlineData("&")]
    [InlineData("/")]
    [InlineData("\\")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("©")]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData("_(")]
    [InlineData("(a) ")]
    [InlineData("A. Person, ")]
    [InlineData("Person and ")]
    [InlineData("Person at ")]
    [InlineData("_Label:_ A. Person; ")]
    [InlineData("_A_ Firm _and_ ")]
    [InlineData("[uncredited] ")]
    [InlineData("Name * ")]
    [InlineData("UK/")]
    [InlineData("5 x ")]
    [InlineData("1999 ")]
    [InlineData("<br>")]
    [InlineData("&amp;")]
    [InlineData("\n_Label:_\n")]
    [InlineData("\n**TITLE**\n")]
    [InlineData("\n**TITLE**\n_Director:_ A. Person\n")]
    [InlineData("\n_uncredited_\n")]
    [InlineData("\nA. Person\n")]
    [InlineData("\nUK 1999\n")]
    public async Task A_long_run_of_the_same_is_read_in_time_that_grows_with_it(string piece)
    {
        var run = string.Concat(Enumerable.Repeat(piece, 150_000 / piece.Length));
        var text = $"**TITLE**\n_Director:_ {run}\n_Producer:_ A. Person\n\n**Cast**\nA. Player {run} _(part {run})_\nB. Player\n\nUK 1999{run}\n90 mins\n";

        // A quadratic reader needs minutes for this, a linear one some milliseconds: the bound tells them apart on the busiest machine.
        var result = await Task.Run(() => CreditsParser.Parse(text)).WaitAsync(TimeSpan.FromSeconds(60));
        Readings.SpansAreInside(result);
    }

    [Fact]
    public async Task A_line_that_starts_a_block_and_then_is_none_of_it_is_passed_over()
    {
        const string Text = "Continues from Fri 29 Jul; ; _Re-recording Mixers:_ Ada Person\n_Producer:_ A. Person\n_Editor:_ B. Person\n";

        // A reader that goes back to the same line never ends: the wait does.
        var result = await Task.Run(() => CreditsParser.Parse(Text)).WaitAsync(TimeSpan.FromMinutes(1));
        result.Films.Should().ContainSingle().Which.Crew.Select(credit => credit.Name).Should().Equal("A. Person", "B. Person");
    }

    private static void IsReadSoundly(string text)
    {
        var result = CreditsParser.Parse(text);
        Readings.SpansAreInside(result);
        Readings.AreTheSame(result, CreditsParser.Parse(text));
    }

    // The seed is fixed: a build must not fail for a text that the change under test has nothing to do with.
    private static void Check(Property property) => property.Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithStartSize(1).WithEndSize(120).WithReplay(20261124, 1));
}
