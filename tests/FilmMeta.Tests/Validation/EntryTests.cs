using FilmMeta.Validation;

namespace FilmMeta.Tests.Validation;

public class EntryTests
{
    private static readonly Dictionary<ValidationProfile, FilmValidator> Validators =
        Enum.GetValues<ValidationProfile>().ToDictionary(profile => profile, profile => new FilmValidator(new ValidationOptions { Profile = profile }));

    public static TheoryData<int> Broken => Numbers(entry => entry.Breaks);

    public static TheoryData<int> Kept => Numbers(entry => !entry.Breaks);

    [Theory]
    [MemberData(nameof(Broken))]
    public void An_entry_broken_in_one_way_has_that_one_finding_at_that_place(int number)
    {
        var entry = Entry.All[number];
        var findings = Check(entry).Where(finding => finding.Code == entry.Rule || entry.Profile == ValidationProfile.Core).ToList();
        findings.Select(finding => $"{finding.Code} at '{entry.Resolve(finding.Pointer)}'").Should().Equal([$"{entry.Rule} at '{entry.At}'"], "{0}", entry);
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void An_entry_that_nearly_breaks_a_rule_has_no_finding(int number)
    {
        var entry = Entry.All[number];
        Check(entry).Where(finding => finding.Code == entry.Rule || entry.Profile == ValidationProfile.Core).Should().BeEmpty("{0}", entry);
    }

    [Fact]
    public void There_are_many_broken_entries() => Entry.All.Count(entry => entry.Breaks).Should().BeGreaterThanOrEqualTo(120);

    [Fact]
    public void Each_rule_about_a_film_has_two_entries_that_break_it_and_two_that_nearly_do()
    {
        var lacking =
            from rule in ValidationRules.All
            where rule.Subject is not ("catalogue" or "input") && !TestedInCode.Contains(rule.Id)
            let entries = Entry.All.Where(entry => entry.Rule == rule.Id).ToList()
            where entries.Count(entry => entry.Breaks) < 2 || entries.Count(entry => !entry.Breaks) < 2
            select rule.Id;
        lacking.Should().BeEmpty();
    }

    // What JSON cannot say: its reader refuses such a date.
    private static readonly string[] TestedInCode = ["FM3350"];

    private static IEnumerable<Finding> Check(Entry entry) => Validators[entry.Profile].Validate(entry.Film).ToFindings();

    private static TheoryData<int> Numbers(Func<Entry, bool> which)
    {
        var data = new TheoryData<int>();
        for (var i = 0; i < Entry.All.Count; i++)
        {
            if (which(Entry.All[i]))
                data.Add(i);
        }

        return data;
    }
}
