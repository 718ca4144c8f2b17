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
        {
            "play",
            "The Royal Exchange Studio presents\n\nTHREE SISTERS\nby Anton Chekhov\nin a new version by Hannah Lewis\n\nDirected by Rufus Carter\nDesigner: Anna Bell\nLighting Designer: Peter Moss\nSound Designer: Kit Young\nComposer: Sarah Vane\n\nCAST\nOlga: Judith Marsh\nMasha: Ellie Grant\nIrina: Zoe Peck\nAndrei: Tom Bright\nNatasha: Helen Stone\n\nRunning time: 2 hours 40 minutes including one interval\nVenue: Royal Exchange Studio, Manchester\nPreviews from 3 March. Press night 7 March. Tickets from £12.\nBox office 0161 555 1234\n"
        },
        {
            "play of amateurs",
            "Abbey Players present\nTHE WEIR by Conor McPherson\n\nDirector: Sean Daly\nProducer: Una Byrne\nStage Manager: Pat Quinn\nSet: Mick Roe\nLighting: Dan Hart\nCostumes: Kay Foley\nCast: Brian Nolan (Jack), Eoin Carr (Brendan), Ruth Lacy (Valerie)\n\nPerformances 4 – 8 May at 8pm, Parish Hall. Admission €10.\n"
        },
        {
            "German play",
            "Schauspielhaus – Spielzeit 2019/20\n\nDER BESUCH DER ALTEN DAME\nvon Friedrich Dürrenmatt\n\nRegie: Barbara Weber\nBühne: Martin Zehetgruber\nKostüme: Sara Kittel\nMusik: Klaus Beck\nDramaturgie: Anke Roll\nLicht: Max Keller\n\nMit: Nicole Heest (Claire Zachanassian), Markus Schein (Ill), Jens Roth (Der Bürgermeister)\n\nPremiere: 14. September 2019, Großes Haus\nDauer: ca. 2 Stunden 20 Minuten, eine Pause\n"
        },
        {
            "opera",
            "LA TRAVIATA\nGiuseppe Verdi\n\nOpera in three acts. Libretto by Francesco Maria Piave.\nConductor: Marco Armi\nDirector: Richard Ayres\nSet Designer: Bob Crow\nLighting: Jean Kalm\nChorus Master: William Spar\n\nVioletta Valéry: Ermonela Jah\nAlfredo Germont: Charles Castro\nGiorgio Germont: Plácido Dom\n\nRunning time: 3 hours 20 minutes, including two intervals\nMain Stage, sung in Italian with English surtitles\n"
        },
        {
            "concert",
            "City Symphony Orchestra\nSaturday 12 March 2016, 7.30pm\nSt George's Hall\n\nConductor: Sir Mark Ellis\nSoloist: Elena Ivanova, violin\nChoir: Bradford Festival Choral Society\nLeader: Jane Hunt\n\nPROGRAMME\nBeethoven: Overture Coriolan (8 mins)\nSibelius: Violin Concerto (31 mins)\nInterval\nHolst: The Planets (50 mins)\n\nProducer: Anna Reed\nSound: Will Knight\nTickets £15-£40\n"
        },
        {
            "game",
            "Starfall: Legends – Credits\n\nDeveloped by Blue Anvil Games\nPublished by Orion Interactive\n\nGame Director: Erik Lund\nLead Programmer: Sam Cho\nProgrammers: Ana Ruiz, Will Park\nLead Artist: Mia Tan\nLevel Design: Kurt Weiss\nProducer: Rob Hale\nMusic: Inon Sand\nSound Design: Lea Fox\nVoice Cast: Troy Miller (Captain Vane), Jen Dale (Orla)\nQA Lead: Pat Moore\nPlatforms: PC, PlayStation 4, Xbox One\nEngine: Unreal Engine 4\n"
        },
        {
            "podcast",
            "Episode 42: The lighthouse keepers\nHost: Anna Gray\nProducer: Tom Fields\nEditor: Jo Bell\nMusic: Blue Dot Sessions\nSound design: Kim Roe\nLength: 42 min\nSubscribe on Apple Podcasts\n"
        },
        {
            "list of prizes",
            "78th Annual Awards - Winners\n\nBest Picture: Northern Light\nBest Director: Maria Holm (Northern Light)\nBest Actor: John Reed (The Long Fall)\nBest Actress: Anna Ferri (Quiet Hours)\nBest Cinematography: Luis Prado (Northern Light)\nBest Film Editing: Ken Ito (The Long Fall)\nBest Original Score: Greta Lund (Quiet Hours)\nBest Original Screenplay: Paul Webb (Quiet Hours)\nBest Costume Design: Eva Maro (Old Gold)\n"
        },
        {
            "plan of a conference",
            "DevDays 2022 – Schedule, Friday\n09:00 Keynote: Anna Berg, \"Directing change\"\n10:00 Producer panel: Rob Day, Lea Sand\nDirector of Events: Maria Lopez\nEditor: Tim Foot\nRoom: Hall A\nDuration: 45 min\nSound: Peter Lane\nLanguage: English\n"
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

    [Theory]
    [InlineData("Opening Night\n\nDirector: Ann Hollis\nScreenplay: Piet Maas\nCast: Lea Brandt, Jo Kerr\nConductor: Max Pell\n\nThe playwright and the stage manager meet\nin the interval.\n\nTickets and box office: Parish Hall\n")]
    [InlineData("The Last Act\nUK 1998, 95 mins\n\nDirector: Ann Hollis\nProducer: Piet Maas\nCast: Lea Brandt, Jo Kerr\n\nThere will be an interval.\nVenue: Parish Hall. Tickets at the door.\n")]
    [InlineData("Film society\n\nThe Last Act\nDirector: Ann Hollis\nCast: Lea Brandt, Jo Kerr\nRunning time: 95 minutes with an interval\nTickets: 5 pounds\n")]
    public void A_film_stays_one_where_its_page_speaks_of_the_stage(string text) =>
        CreditsParser.Parse(text).Films.Should().ContainSingle().Which.Crew.Should().Contain(credit => credit.Name == "Ann Hollis");
}
