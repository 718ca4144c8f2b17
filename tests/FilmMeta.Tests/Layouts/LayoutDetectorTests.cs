using FilmMeta.Diagnostics;

namespace FilmMeta.Tests.Layouts;

public class LayoutDetectorTests
{
    [Theory]
    [InlineData("**STALKER**\n_Director:_ Andrei Tarkovsky\n_Producer:_ Aleksandra Demidova\n\nUSSR 1979\n161 mins\n", "programme-note")]
    [InlineData("Stalker\nDirector: Andrei Tarkovsky\nCinematography: Aleksandr Knyazhinsky\nYear: 1979\n", "fact-sheet")]
    [InlineData("# Stalker\n\n**Director:** Andrei Tarkovsky\n**Cast:** Aleksandr Kaidanovsky, Anatoly Solonitsyn\n", "fact-sheet")]
    public void Tells_layouts_apart_and_says_why(string text, string layout)
    {
        var result = CreditsParser.Parse(text);
        result.Layout.Should().Be(layout);
        result.LayoutReason.Should().NotBeEmpty();
        result.Films.Should().ContainSingle().Which.CrewIn("director").Should().ContainSingle().Which.Name.Should().Be("Andrei Tarkovsky");
    }

    [Fact]
    public void A_layout_that_is_asked_for_overrules_what_the_text_shows()
    {
        const string text = "Stalker\nDirector: Andrei Tarkovsky\n";
        CreditsParser.Parse(text, new ParseOptions { Layout = "fact-sheet" }).Films.Should().ContainSingle().Which.Title.Should().Be("Stalker");
        CreditsParser.Parse(text, new ParseOptions { Layout = "prose" }).Layout.Should().NotBe("fact-sheet");
    }

    public static TheoryData<string, string> OtherPapers => new()
    {
        {
            "recipe",
            "Lemon drizzle cake\n\nServes: 8\nPrep time: 15 mins\nCook time: 45 mins\nAuthor: Jane Baker\n\nIngredients:\n225g butter\n4 eggs\n\nMethod\nHeat the oven. Cut the butter into pieces and beat it with the sugar.\n"
        },
        {
            "changelog",
            "# Changelog\n\n## 2.1.0 - 2023-05-01\n\n### Added\n- Director: a new class that starts builders\n- Editor support for themes (#42)\n\n### Fixed\n- Music: playback no longer stops\n- Sound: volume is kept\n"
        },
        {
            "novel",
            "CHAPTER THREE\n\nThe director of the bank rose from his chair. \"Gentlemen,\" he said, \"we are ruined.\" Nobody spoke. Outside, the year 1907 was drawing to its close, "
            + "and the lamps were being lit along the river one by one, as they had been lit every night since the old King died.\n\nMr Palmer, who had produced nothing in his life but three daughters, began to laugh.\n"
        },
        {
            "source code",
            "using System;\n\npublic class Movie\n{\n    public string Director { get; set; }\n    public int Year { get; set; } = 1999;\n    // Producer: creates items\n    public static void Main(string[] args)\n    {\n        switch (args[0]) { case \"editor\": Console.WriteLine(\"Editor:\"); break; default: break; }\n    }\n}\n"
        },
        {
            "readme",
            "# fastbuild\n\nA build tool.\n\n## Installation\n\n    npm install fastbuild\n\n## Usage\n\nRun `fastbuild`.\n\nLicense: MIT\nAuthor: J. Random\nLanguage: TypeScript\nVersion: 3.1\nYear: 2021\n"
        },
        {
            "cv",
            "Curriculum Vitae\n\nName: Anna Schmidt\nDate of birth: 3 May 1985\nNationality: German\nLanguages: German, English\nPhone: 0123 456789\n\nEducation:\n2004 - 2009 University of Bremen\n\nWork experience:\n2010 - 2014 Sound engineer, Radio Bremen\nDirector: Youth Theatre, 2015\n"
        },
        {
            "minutes",
            "Minutes of the board meeting\n\nDate: 4 March 2019\nPresent: A. Miller, B. Jones, C. Brown\nApologies: D. Green\nChair: A. Miller\nSecretary: B. Jones\nDirector: C. Brown\n\nAgenda\n1. Accounts\n2. Any other business\n\nNext meeting: 1 April 2019\n"
        },
        {
            "e-mail",
            "From: ann@example.org\nTo: bob@example.org\nCc: producer@example.org\nSubject: Running time of the meeting\nDate: Mon, 4 Mar 2019 10:00:00 +0000\n\nDear Bob,\n\nthe meeting runs for 90 mins.\n\nBest, Ann\n"
        },
        {
            "invoice",
            "INVOICE\n\nInvoice number: 2019-113\nInvoice date: 4 March 2019\nBill to: Miller Productions Ltd\nDescription: Camera hire\nAmount: 1,200.00\nVAT: 240.00\nTotal: 1,440.00\nIBAN: DE00 0000 0000\n"
        },
        {
            "record",
            "Night Songs\n\nArtist: The Low Tides\nAlbum: Night Songs\nRecord label: Harbour\nProducer: Max Pell\nGenre: Rock\nReleased: 4 March 2019\nLength: 42:10\n"
        },
        {
            "book",
            "Title: The Salt Road\nAuthor: Ruth Eddowes\nPublisher: Harbour Press\nYear: 2003\nPages: 312\nLanguage: English\nISBN: 0-00-000000-0\nEditor: Max Pell\n"
        },
        { "nothing", "" },
        { "blanks", " \n\t\n\u00a0\n" },
    };

    [Theory]
    [MemberData(nameof(OtherPapers))]
    public void A_paper_that_holds_no_film_gives_no_film_and_says_so(string kind, string text)
    {
        var result = CreditsParser.Parse(text);
        result.Films.Should().BeEmpty("a {0} is about no film", kind);
        result.Layout.Should().BeNull();
        result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "FM2001").Which.Severity.Should().Be(DiagnosticSeverity.Error);
        result.LayoutReason.Should().NotBeEmpty();
    }
}
