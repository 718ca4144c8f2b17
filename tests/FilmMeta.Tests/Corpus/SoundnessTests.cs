namespace FilmMeta.Tests.Corpus;

public class SoundnessTests
{
    public static TheoryData<string> OwnNotes => SharedCorpus.AsTheory(SharedCorpus.OwnNotes);

    public static TheoryData<string> SharedNotes => SharedCorpus.AsTheory(SharedCorpus.SharedNotes);

    public static TheoryData<string> SharedDocuments => SharedCorpus.AsTheory(SharedCorpus.SharedDocuments);

    [Fact]
    public void There_are_notes_of_our_own_to_test_with() => SharedCorpus.OwnNotes.Should().HaveCountGreaterThan(12);

    [Theory]
    [MemberData(nameof(OwnNotes))]
    public void Each_of_our_own_notes_holds_a_film_with_credits(string document) => HoldsFilms(CreditsParser.Parse(SharedCorpus.Read(document)));

    [CorpusTheory]
    [MemberData(nameof(SharedNotes))]
    public void Each_shared_note_holds_a_film_with_credits(string document) => HoldsFilms(CreditsParser.Parse(SharedCorpus.Read(document)));

    [Theory]
    [MemberData(nameof(OwnNotes))]
    public void The_text_at_each_span_of_our_own_notes_is_the_value(string document) => SpansAreSound(document);

    [CorpusTheory]
    [MemberData(nameof(SharedDocuments))]
    public void The_text_at_each_span_of_a_shared_document_is_the_value(string document) => SpansAreSound(document);

    [Theory]
    [MemberData(nameof(OwnNotes))]
    public void Each_line_of_a_block_of_our_own_notes_is_in_a_record_or_a_diagnostic(string document) => NothingDisappears(document);

    [CorpusTheory]
    [MemberData(nameof(SharedNotes))]
    public void Each_line_of_a_block_of_a_shared_note_is_in_a_record_or_a_diagnostic(string document) => NothingDisappears(document);

    [Theory]
    [MemberData(nameof(OwnNotes))]
    public void Each_beginning_of_our_own_notes_is_read_without_complaint(string document) => ReadsEachBeginning(document);

    [CorpusTheory]
    [MemberData(nameof(SharedDocuments))]
    public void Each_beginning_of_a_shared_document_is_read_without_complaint(string document) => ReadsEachBeginning(document);

    [Theory]
    [MemberData(nameof(OwnNotes))]
    public void Line_ends_of_another_system_change_no_record(string document)
    {
        var text = SharedCorpus.Read(document).ReplaceLineEndings("\n");
        CreditsParser.Parse(text.ReplaceLineEndings("\r\n")).Films.Should().Equal(CreditsParser.Parse(text).Films);
    }

    private static void HoldsFilms(ParseResult result)
    {
        result.Films.Should().NotBeEmpty();
        result.Films.Should().OnlyContain(film => film.Title != null && film.Crew.Count > 0);
        result.Layout.Should().Be("programme-note");
    }

    private static void SpansAreSound(string document)
    {
        var text = SharedCorpus.Read(document);
        var result = CreditsParser.Parse(text);
        Readings.SpansAreInside(result);
        Readings.ValuesThatAreNotTheirText(result).Should().BeEmpty();
        Readings.AreTheSame(result, CreditsParser.Parse(text));
    }

    private static void NothingDisappears(string document)
    {
        var result = CreditsParser.Parse(SharedCorpus.Read(document));
        Readings.LinesThatDisappeared(result).Should().BeEmpty();
    }

    private static void ReadsEachBeginning(string document)
    {
        var text = SharedCorpus.Read(document);
        for (var length = 0; length < text.Length; length += 97)
            Readings.SpansAreInside(CreditsParser.Parse(text[..length]));
    }
}
