namespace FilmMeta.Tests.Layouts.Prose;

public class ProseReaderTests
{
    private static readonly ParseOptions AsProse = new() { Layout = "prose" };

    [Theory]
    [InlineData("Vicky (Moira Shearer) dances.", "Moira Shearer", "Vicky")]
    [InlineData("His wife Anna (played by Julie Christie) waits.", "Julie Christie", "Anna")]
    [InlineData("His boss (played by a gruff and funny Brian Cox) shouts.", "Brian Cox", "boss")]
    [InlineData("Baloo (voiced by Phil Harris) sings.", "Phil Harris", "Baloo")]
    [InlineData("MI5 chief ‘Mother’ (Judi Dench) knows.", "Judi Dench", "Mother")]
    [InlineData("Head of Security Karl Brandt (Ben Kingsley) knows.", "Ben Kingsley", "Karl Brandt")]
    [InlineData("Her neighbour Eve Platt (Helen Mirren, in a cameo) knows.", "Helen Mirren", "Eve Platt")]
    [InlineData("Performances come from Juliette Binoche (as Hana) and others.", "Juliette Binoche", "Hana")]
    [InlineData("Tilda Swinton plays the title role; Billy Zane plays Shelmerdine.", "Billy Zane", "Shelmerdine")]
    [InlineData("Peter Ustinov, all eyebrows, plays Hercule Poirot.", "Peter Ustinov", "Hercule Poirot")]
    [InlineData("Maggie Smith is excellent as Miss Brodie.", "Maggie Smith", "Miss Brodie")]
    [InlineData("Toni Collette as Annie screams.", "Toni Collette", "Annie")]
    [InlineData("The film stars Naomi Watts as a French diver, Claire, who drowns.", "Naomi Watts", "Claire")]
    [InlineData("Alec Guinness steps into the role of tired spy George Harris.", "Alec Guinness", "George Harris")]
    [InlineData("The spider is played by Julia Roberts. Wilbur, voiced by Dominic Scott Kay, listens.", "Dominic Scott Kay", "Wilbur")]
    [InlineData("Emma Thompson is the governess Miss Prism.", "Emma Thompson", "Miss Prism")]
    [InlineData("Sophie, the maid (Kelly Macdonald), listens.", "Kelly Macdonald", "Sophie")]
    [InlineData("Sian Phillips turns up as a taxi driver.", "Sian Phillips", "taxi driver")]
    [InlineData("Alan Bates (from Zorba the Greek) is Ted Burgess, a farmer with a secret.", "Alan Bates", "Ted Burgess")]
    [InlineData("Dirk Bogarde – nobody else was asked – plays Hugo Barrett.", "Dirk Bogarde", "Hugo Barrett")]
    [InlineData("Julie Christie is adrift all summer. It is the story of Marian Maudsley (Christie) and a boy.", "Julie Christie", "Marian Maudsley")]
    [InlineData("The one to watch is Dominic Guard, who is twelve.\n\nHe plays Leo, a guest.", "Dominic Guard", "Leo")]
    [InlineData("Margaret Leighton is HILARIOUS as the mother, Madeleine.", "Margaret Leighton", "Madeleine")]
    [InlineData("Anna d'Arcy Jones is Kitty Wills, a nurse.", "Anna d'Arcy Jones", "Kitty Wills")]
    [InlineData("Michael Gough sings as well as playing the part of the father, Walter.", "Michael Gough", "Walter")]
    [InlineData("Enter Hugo of the Home Office, dry as dust and played by Dirk Bogarde.", "Dirk Bogarde", "Hugo")]
    [InlineData("Barrett has come to stay. He’s thin, dressed like a crow and played by Dirk Bogarde.", "Dirk Bogarde", "Barrett")]
    [InlineData("Joseph Losey gives himself a cameo as the gardener.", "Joseph Losey", "gardener")]
    [InlineData("Sarah Miles as the young maid, nicknamed Vera, is a find.", "Sarah Miles", "Vera")]
    [InlineData("The cast includes James Fox (“The Chase”) and Edward Fox (“The Jackal”) as the idle Mounset Brothers.", "James Fox", "Mounset Brothers")]
    [InlineData("Wendy Craig appears (“The Nanny”) as writer Susan Stewart.", "Wendy Craig", "Susan Stewart")]
    [InlineData("The rest of the cast is as good: Wendy Craig as Susan, Patrick Magee sly but lovely, and James Fox (yes, him) as the master Tony.", "James Fox", "Tony")]
    [InlineData("The rest of the cast is as good: Wendy Craig as Susan, Patrick Magee sly but lovely, and James Fox (yes, him) as the master Tony.", "Patrick Magee", null)]
    [InlineData("Wendy Craig, James Fox, Alun Owen and Patrick Magee are the four who stay.", "Alun Owen", null)]
    [InlineData("James Fox is perfect as Tony, Wendy Craig is frightening, and Sarah Miles steals it as Vera.", "Wendy Craig", null)]
    [InlineData("Barrett (Dirk Bogarde, who had waited for this one: watch his hands) moves in.", "Dirk Bogarde", "Barrett")]
    [InlineData("James Fox (Madame) is the surprise.", "James Fox", "Madame")]
    [InlineData("Sarah Miles (Barrett’s cousin Vera), James Fox (Anthony Mounset) and Wendy Craig (Susan Stewart) all know it.", "James Fox", "Anthony Mounset")]
    [InlineData("Then Cho Min-soo (Kim Hye-ja) arrives.", "Kim Hye-ja", "Cho Min-soo")]
    [InlineData("Sarah Miles got a BAFTA nomination as Vera Barrett and deserved it.", "Sarah Miles", "Vera Barrett")]
    [InlineData("You get Patrick Magee under a bishop’s hat as Father Lomas.", "Patrick Magee", "Father Lomas")]
    [InlineData("That is a very young James Fox you can see in the tennis whites as her brother Tony.", "James Fox", "Tony")]
    [InlineData("James Fox, who’s Turner’s guest in Performance, is super as Tony.", "James Fox", "Tony")]
    [InlineData("Sarah Miles is the perfect Vera.", "Sarah Miles", "Vera")]
    [InlineData("Alun Owen is Mark the curate.", "Alun Owen", "Mark")]
    [InlineData("Mrs Barrett is the wonderful Hazel Terry, who never blinks.", "Hazel Terry", "Mrs Barrett")]
    [InlineData("It has Wendy Craig’s long-suffering fiancée, Susan Stewart, in the rain.", "Wendy Craig", "Susan Stewart")]
    [InlineData("Alun Owen (yes, the playwright) does her manager Collins.", "Alun Owen", "Collins")]
    [InlineData("Derek Tansley (you will have seen him elsewhere) lurks as the waiter.", "Derek Tansley", "waiter")]
    [InlineData("Wendy Craig, so brittle elsewhere, is warmth itself here as a landlady.", "Wendy Craig", "landlady")]
    [InlineData("Alun Owen is funny in it too.", "Alun Owen", null)]
    [InlineData("Taking the lead is James Fox, who plays the idle but endearing Tony.", "James Fox", "Tony")]
    [InlineData("Alun Owen turns up as a social worker.", "Alun Owen", "social worker")]
    [InlineData("Sarah Miles’s Vera is the heart of the film.", "Sarah Miles", "Vera")]
    [InlineData("Casting James Fox as a spoiled heir was a masterstroke.", "James Fox", "heir")]
    [InlineData("It belongs to Sarah Miles, whose Vera is never still.", "Sarah Miles", "Vera")]
    [InlineData("The role of the colonel goes to Richard Vernon, who bites into it.", "Richard Vernon", "colonel")]
    [InlineData("In the title role, Dirk Bogarde gives it everything.", "Dirk Bogarde", null)]
    [InlineData("Tony, James Fox’s idle heir, drinks.", "James Fox", "Tony")]
    [InlineData("Tony and Vera, played by James Fox and Sarah Miles, drink.", "James Fox", "Tony")]
    [InlineData("James Fox (Tony) and Hazel Terry (Rose) are a delight.", "Hazel Terry", "Rose")]
    [InlineData("Their guest Hugo, a terrifying Patrick Magee, wants more.", "Patrick Magee", "Hugo")]
    [InlineData("Dirk Bogarde makes Hugo terrifying.", "Dirk Bogarde", "Hugo")]
    [InlineData("Dirk Bogarde gives Hugo a rancid sort of honour.", "Dirk Bogarde", "Hugo")]
    [InlineData("Playing Hugo, Dirk Bogarde swears.", "Dirk Bogarde", "Hugo")]
    [InlineData("In the role of Hugo, Dirk Bogarde swears.", "Dirk Bogarde", "Hugo")]
    [InlineData("Wendy Craig, as his wife, has little to do.", "Wendy Craig", "wife")]
    [InlineData("Wendy Craig is wasted as the wife.", "Wendy Craig", "wife")]
    [InlineData("Alun Owen plays the head of the firm, Thomas Watters.", "Alun Owen", "Thomas Watters")]
    [InlineData("Sarah Miles’s performance as Vera Barrett is a marvel.", "Sarah Miles", "Vera Barrett")]
    [InlineData("As played by Sarah Miles, Vera is a marvel.", "Sarah Miles", "Vera")]
    [InlineData("Her two suitors are played by James Fox and Alun Owen.", "Alun Owen", "suitors")]
    [InlineData("Patrick Magee’s kindly Father Lomas arranges it all.", "Patrick Magee", "Father Lomas")]
    [InlineData("Patrick Magee brings warmth to Father Lomas.", "Patrick Magee", "Father Lomas")]
    [InlineData("The housekeeper, Mrs Barrett, is Hazel Terry.", "Hazel Terry", "Mrs Barrett")]
    [InlineData("Hazel Terry and Wendy Craig are the other lodgers.", "Hazel Terry", "lodgers")]
    [InlineData("Dirk Bogarde won a prize for his portrayal of Barrett.", "Dirk Bogarde", "Barrett")]
    [InlineData("Maggie Smith voices the cat.", "Maggie Smith", "cat")]
    [InlineData("The bear is voiced by Alun Owen.", "Alun Owen", "bear")]
    [InlineData("Pooh (the voice of Alun Owen) is a bear.", "Alun Owen", "Pooh")]
    [InlineData("Newcomer Hazel Terry is astonishing as Rose.", "Hazel Terry", "Rose")]
    [InlineData("James Fox and Hazel Terry are the brother and the new wife he torments.", "Hazel Terry", "wife")]
    public void Finds_who_plays_whom(string sentence, string performer, string? character) =>
        Read(sentence).Cast.Should().Contain(credit => credit.Name == performer && credit.Character == character).Which.Basis.Should().Be(CreditBasis.Prose);

    [Theory]
    [InlineData("Peter Sellers in Being There was lost too.")]
    [InlineData("It recalls Robert Duvall as Tom Hagen in The Godfather.")]
    [InlineData("Last year’s Gravity Wells starred Emily Watson as an astronaut.")]
    [InlineData("The 1974 original, with Lee Grant as the nurse, was better.")]
    [InlineData("It is in the manner of director Agnès Varda (Cléo from 5 to 7).")]
    [InlineData("It was shot in Paris (France) and Rome (Italy).")]
    [InlineData("See The Servant (Joseph Losey, 1963).")]
    [InlineData("Critics hailed Ken Loach as a national treasure.")]
    [InlineData("They call each other “counsellor” and are played by nobody.")]
    [InlineData("Stanley Kubrick’s masterful Barry Lyndon was longer.")]
    [InlineData("Steven Spielberg brings his film to Paris.")]
    [InlineData("The director, a young Steven Spielberg, was away.")]
    [InlineData("It won Best Sound Editing (but no Oscars).")]
    [InlineData("“I was thinking of Anthony Perkins as Norman Bates all the time while we shot it,” she says.")]
    [InlineData("*Persona* (Bibi Andersson, Liv Ullmann) comes to mind.")]
    public void Comparisons_quotations_and_places_give_no_cast(string sentence) =>
        Read(sentence).Cast.Select(credit => credit.Name).Should().BeEquivalentTo("Ann Todd");

    [Theory]
    [InlineData("Director Jane Campion keeps her distance.", "Director", "Jane Campion")]
    [InlineData("It was written and directed by Kelly Reichardt.", "written and directed by", "Kelly Reichardt")]
    [InlineData("It was shot by Ellen Kuras.", "shot by", "Ellen Kuras")]
    [InlineData("It is based on the novel by Winston Graham.", "based on the novel by", "Winston Graham")]
    [InlineData("The team included Oscar-winning costume designer Sandy Powell (“Carol,” “Orlando”).", "costume designer", "Sandy Powell")]
    [InlineData("Much is owed to Anne Dudley (music).", "music", "Anne Dudley")]
    [InlineData("It was co-written with Harold Pinter.", "co-written with", "Harold Pinter")]
    [InlineData("Gerry Fisher, the cinematographer, was new to it.", "cinematographer", "Gerry Fisher")]
    [InlineData("It is based on a screenplay by Harold Pinter.", "screenplay by", "Harold Pinter")]
    [InlineData("Joseph Losey wrote and directed, from a story of his own.", "wrote and directed", "Joseph Losey")]
    [InlineData("There were two cinematographers, Gerry Fisher and then Douglas Slocombe.", "cinematographers", "Douglas Slocombe")]
    [InlineData("The producers are John Heyman of World Film Services (“Boom”), and longtime Losey collaborator Norman Priggen.", "producers", "Norman Priggen")]
    [InlineData("The executive producers are World Films’ Robert Velaise and John Heyman.", "executive producers", "Robert Velaise")]
    [InlineData("It has music by Michel Legrand and the band Pentangle.", "music by", "Pentangle")]
    [InlineData("He took his cameraman Gerry Fisher with him.", "cameraman", "Gerry Fisher")]
    [InlineData("Executive producers for the studio are John Heyman and Norman Priggen.", "Executive producers", "Norman Priggen")]
    [InlineData("The cinematographers, all of them climbers, were Gerry Fisher and Douglas Slocombe.", "cinematographers", "Gerry Fisher")]
    [InlineData("John Heyman and Norman Priggen also executive produced.", "executive produced", "John Heyman")]
    [InlineData("It is directed by Joseph Losey and world-renowned photographer and climber Gerry Fisher.", "directed by", "Gerry Fisher")]
    [InlineData("Camera, Gerry Fisher; editor, Reginald Beck; casting, Nina Haun.", "casting", "Nina Haun")]
    [InlineData("Character designs: Hisashi Eguchi.", "Character designs", "Hisashi Eguchi")]
    [InlineData("Shot in squares by Robbie Ryan, it glows.", "Shot in squares by", "Robbie Ryan")]
    [InlineData("The production design by Carmen Dillon is a marvel.", "production design by", "Carmen Dillon")]
    [InlineData("Costumes by Beatrice Dawson and sets by Richard Macdonald complete it.", "sets by", "Richard Macdonald")]
    [InlineData("The editing (Reginald Beck) is sharp.", "editing", "Reginald Beck")]
    [InlineData("Reginald Beck edits with a razor.", "edits", "Reginald Beck")]
    [InlineData("It was released later. Production design: Carmen Dillon.", "Production design", "Carmen Dillon")]
    public void Finds_who_is_behind_the_camera(string sentence, string label, string name) =>
        Read(sentence).Crew.Should().Contain(credit => credit.Name == name && credit.Label == label);

    [Theory]
    [InlineData("It is a Spike Lee film.", "Spike Lee")]
    [InlineData("Lynne Ramsay’s drama is short.", "Lynne Ramsay")]
    public void A_phrase_without_a_label_names_the_director(string sentence, string name) =>
        Read(sentence).CrewIn("director").Select(credit => credit.Name).Should().Equal(name);

    [Theory]
    [InlineData("Thanks to Gerry Fisher, who shot it.", "Gerry Fisher")]
    [InlineData("So does Michel Legrand, whose score is a machine.", "Michel Legrand")]
    [InlineData("Gerry Fisher’s camera never hurries.", "Gerry Fisher")]
    [InlineData("He wrote it with his friends Harold Pinter and Robin Maugham.", "Robin Maugham")]
    [InlineData("A Landau Distributors production, in association with Springbok Films.", "Springbok Films")]
    [InlineData("The animation is by Halas.", "Halas")]
    [InlineData("Gerry Fisher, who also wrote the script, keeps it moving.", "Gerry Fisher")]
    [InlineData("A prickly score from Michel Legrand helps.", "Michel Legrand")]
    [InlineData("Harold Pinter’s screenplay is lean.", "Harold Pinter")]
    [InlineData("Rose Glass makes her directorial debut.", "Rose Glass")]
    [InlineData("Joseph Losey’s latest is a marvel.", "Joseph Losey")]
    public void A_relative_clause_names_the_crew(string sentence, string name) => Read(sentence).Crew.Should().Contain(credit => credit.Name == name);

    [Theory]
    [InlineData("The remake directed by Gus Van Sant is odd.")]
    [InlineData("Director Ron Howard’s “Apollo 13” was longer.")]
    [InlineData("He thinks he is in a John Wayne picture.")]
    [InlineData("It is like Frances Ha, which Gerwig wrote with Noah Baumbach.")]
    [InlineData("It is better than Michael Bay’s previous film.")]
    [InlineData("Unlike director Guy Ritchie it keeps calm.")]
    public void Other_films_give_no_crew(string sentence) => Read(sentence).Crew.Should().BeEmpty();

    [Fact]
    public void A_phrase_adds_nothing_to_a_credit() =>
        Read("Joseph Losey’s drama is cold. It was directed by Joseph Losey.").Crew.Select(credit => credit.Label).Should().Equal("directed by");

    [Fact]
    public void A_family_name_is_no_new_performer()
    {
        var cast = Read("Glynis Johns plays Emily. Johns is the best of them. Johns as Emily is a marvel.").Cast;
        cast.Where(credit => credit.Name.EndsWith("Johns", StringComparison.Ordinal)).Should().ContainSingle().Which.Character.Should().Be("Emily");
    }

    [Theory]
    [InlineData("Film review: The Third Door", "The Third Door")]
    [InlineData("The Third Door (2011) review – a lock without a key", "The Third Door")]
    [InlineData("A closer look at… The Third Door", "The Third Door")]
    [InlineData("Thoughts on ‘The Third Door’, a thriller", "The Third Door")]
    [InlineData("Home > Films > The Third Door", "The Third Door")]
    [InlineData("THE THIRD DOOR (15) ★★★", "THE THIRD DOOR")]
    [InlineData("<h2>The Third Door | 2011</h2>", "The Third Door")]
    [InlineData("SUMMER OF FEAR – NIGHT 12: THE THIRD DOOR (2011)", "THE THIRD DOOR")]
    [InlineData("Movie Night #12: The Third Door", "The Third Door")]
    [InlineData("Fog on Christmas Eve: The Third Door (2011)", "The Third Door")]
    [InlineData("The Third Door / La terza porta (2011)", "The Third Door")]
    [InlineData("The Third Door (2011) 92 min. ★★★", "The Third Door")]
    [InlineData("Title: The Third Door\nGrade: A", "The Third Door")]
    [InlineData("The Third Door\n(Germany-Austria, 2011)", "The Third Door")]
    [InlineData("THE THIRD DOOR\nUK 2011 | 96 mins | PG", "THE THIRD DOOR")]
    [InlineData("The Third Door\n2011 · PG · 96 minutes", "The Third Door")]
    public void A_heading_gives_the_title(string heading, string title) =>
        CreditsParser.Parse(heading + "\n\nIn this film Anna (Ann Todd) opens it.\n", AsProse).Films.Should().ContainSingle().Which.Title.Should().Be(title);

    [Theory]
    [InlineData("The Third Door is a thriller about a lock. Anna (Ann Todd) and Max (Leo Genn) open it.", "The Third Door")]
    [InlineData("*The Third Door* opens slowly. Anna (Ann Todd) and Max (Leo Genn) wait. I liked *The Third Door*, a film to see.", "The Third Door")]
    [InlineData("Everyone has a place in this film. Anna (Ann Todd) and Max (Leo Genn) wait.", null)]
    [InlineData("Few films are as quiet as The Third Door (La terza porta, Mario Bava, 2011). Anna (Ann Todd) and Max (Leo Genn) open it.", "The Third Door")]
    [InlineData("Now and then a film comes along, and this year it’s *The Third Door*. Anna (Ann Todd) and Max (Leo Genn) open it.", "The Third Door")]
    [InlineData("It begins with his first feature, La noire porte… (Black Door, 1966). Anna (Ann Todd) and Max (Leo Genn) open it.", "La noire porte…")]
    [InlineData("It begins with Open Up! (2011). In this film Anna (Ann Todd) and Max (Leo Genn) open it.", "Open Up!")]
    [InlineData("The Man by the Third Door was finished in 2011. In this film Anna (Ann Todd) and Max (Leo Genn) open it.", "The Man by the Third Door")]
    [InlineData("You have seen *Locks* and you have seen *Keys*. It is time for The Third Door. In this film Anna (Ann Todd) and Max (Leo Genn) open it.", "The Third Door")]
    [InlineData("From the director of “Locks” comes DOOR, a comedy about a lock. Anna (Ann Todd) and Max (Leo Genn) open it.", "DOOR")]
    public void Without_a_heading_the_text_gives_the_title_or_none(string text, string? title) =>
        CreditsParser.Parse(text, AsProse).Films.Should().ContainSingle().Which.Title.Should().Be(title);

    [Theory]
    [InlineData("Roast the lamb (from Wales) for an hour, as Anna does. Rated 5/5.")]
    [InlineData("Elizabeth (Jane had gone out) plays the piano as a lady plays it.")]
    [InlineData("Obituary: the actress, discovered by director Jean Renoir, has died.")]
    [InlineData("")]
    public void Other_texts_give_no_film(string text) => CreditsParser.Parse(text, AsProse).Films.Should().BeEmpty();

    [Fact]
    public void What_comments_say_is_not_the_reviewers()
    {
        var film = Read("Leo (Leo Genn) sings.\n\n2 comments on “A film”\n\nZoe says: Max (Cary Grant) was better! 1/5");
        film.Cast.Select(credit => credit.Character).Should().NotContain("Max");
        film.Scores.Should().BeEmpty();
    }

    [Fact]
    public void Reads_classification_score_and_verdict()
    {
        var film = Read("The film is rated 15 for strong language, violence.\n\nVerdict: A quiet triumph\n\n4/5");
        film.Classifications.Should().ContainSingle().Which.Advice.Should().Equal("strong language", "violence");
        film.Scores.Should().Contain(score => score.Verdict == "A quiet triumph").And.Contain(score => score.Value == 4 && score.OutOf == 5);
    }

    [Fact]
    public void Facts_below_the_title_are_the_films()
    {
        var film = CreditsParser.Parse("THE THIRD DOOR\nUK 2011 | 96 mins | PG\n\nIn this film Nora (Ann Todd) opens it.\n\nRating: 3.5 out of 5 keys\n", AsProse).Films.Should().ContainSingle().Subject;
        film.Years!.From.Should().Be(2011);
        film.Countries.Select(country => country.AsWritten).Should().Equal("UK");
        film.Runtime!.Duration.TotalMinutes.Should().Be(96);
        film.Classifications.Select(one => one.Symbol).Should().Equal("PG");
        film.Scores.Select(score => score.Value).Should().Equal(3.5m);
    }

    [Fact]
    public void Notes_below_the_text_are_no_classifications() => Read("It ends well.[12]\n\n12. The cut was made later.\n15. So was this.").Classifications.Should().BeEmpty();

    [Theory]
    [InlineData("Runs 84 minutes.", 84)]
    [InlineData("107 minutes, and not one too long.", 107)]
    public void Reads_the_running_time(string sentence, int minutes) => Read(sentence).Runtime!.Duration.TotalMinutes.Should().Be(minutes);

    [Fact]
    public void Sentences_below_each_of_several_blocks_tell_of_its_film()
    {
        const string Filler = "It goes on and on, and then it goes on a little more, and nobody in the hall would have had it any other way, not even the man who had come in out of the rain and was fast asleep in the third row when the lights went up again. ";
        var films = CreditsParser.Parse(
            $"# Two doors and a key\n\n*Film editor Alma Reed looks at them*\n\n**The Third Door**\n\n**Dir:** Mario Bava **Starring:** Ann Todd, Leo Genn. _84 minutes_\n\n★★★★★\n\nThe film has Todd as Nora at the door. {Filler}\n\n**A Fourth**\n\n**Dir:** Mario Monicelli **Starring:** Leo Genn. _93 minutes_\n\n★★★★\n\nMax (Genn) opens it. {Filler}\n").Films;
        films.Select(film => film.Title).Should().Equal("The Third Door", "A Fourth");
        films.SelectMany(film => film.Cast).Select(credit => (credit.Name, credit.Character)).Should().Equal(("Ann Todd", "Nora"), ("Leo Genn", null), ("Leo Genn", "Max"));
        films.SelectMany(film => film.Scores).Select(score => score.Value).Should().Equal(5, 4);
        films.SelectMany(film => film.Crew).Select(credit => credit.Name).Should().Equal("Mario Bava", "Mario Monicelli");
    }

    [Fact]
    public void A_diary_with_a_head_for_each_film_is_read_as_prose()
    {
        const string Filler = "It goes on and on, and then it goes on a little more, and nobody in the hall would have had it any other way, not even the man who had come in out of the rain and was asleep. ";
        var films = CreditsParser.Parse($"### What I saw\n\n**The Third Door** (2011, dir. Mario Bava)\n\nThe film has Nora (Ann Todd) at the door. {Filler}\n\n**A Fourth** (2012, dir. Kogonada)\n\nHere Max (Leo Genn) plays cards. {Filler}\n").Films;
        films.Select(film => film.Title).Should().Equal("The Third Door", "A Fourth");
        films.Select(film => film.CrewIn("director").Single().Name).Should().Equal("Mario Bava", "Kogonada");
        films.Select(film => film.Cast.Single().Character).Should().Equal("Nora", "Max");
    }

    [Fact]
    public void The_text_at_a_span_is_the_value()
    {
        var result = CreditsParser.Parse("Review: The Third Door\n\nThis film has Anna (Ann Todd) in it, and director Alma Reed.", AsProse);
        result.Source.Slice(result.Spans[0].Title).ToString().Should().Be("The Third Door");
        result.Source.Slice(result.Spans[0].Cast[0].Name).ToString().Should().Be("Ann Todd");
        result.Source.Slice(result.Spans[0].Cast[0].Character).ToString().Should().Be("Anna");
        result.Source.Slice(result.Spans[0].Crew[0].Label).ToString().Should().Be("director");
    }

    // A sentence in a review that is surely one.
    private static Film Read(string text) =>
        CreditsParser.Parse($"Film review: The Third Door\n\nIn this film Nora (Ann Todd) opens it.\n\n{text}\n", AsProse).Films.Should().ContainSingle().Subject;
}
