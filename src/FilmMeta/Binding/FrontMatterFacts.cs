using System.Globalization;
using FilmMeta.Diagnostics;
using FilmMeta.Text;

namespace FilmMeta.Binding;

/// <summary>Sets what a page's own description says beside its credits: it fills what they leave out, and never overrules them.</summary>
internal static class FrontMatterFacts
{
    public static void Apply(FilmDraft front, List<FilmDraft> films, DiagnosticBag diagnostics)
    {
        if (front.Title is null)
            return;
        if (films.Count == 0)
        {
            // A note without credits: the description alone makes the film, if it gives more than a title.
            if (front.Facts.Countries.Count > 0 && front.Facts.Years is not null)
                films.Add(front);

            return;
        }

        if (films.Count > 1)
            return;

        var film = films[0];
        if (film.Title is null)
        {
            film.Title = front.Title;
            film.TitleSpan = front.TitleSpan;
            diagnostics.ReportTakenFromFrontMatter(front.TitleSpan, "title");
        }
        else if (!string.Equals(film.Title, front.Title, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        Compare(front.Facts, film.Facts, diagnostics);
    }

    private static void Compare(FactDraft front, FactDraft film, DiagnosticBag diagnostics)
    {
        if (front.Years is { } years)
        {
            if (film.Years is null)
            {
                film.SetYears(years, front.YearsSpan);
                diagnostics.ReportTakenFromFrontMatter(front.YearsSpan, "year");
            }
            else if (film.Years.From != years.From)
            {
                diagnostics.ReportFrontMatterDiffers(front.YearsSpan, "year", film.Years.From.ToString(CultureInfo.InvariantCulture));
            }
        }

        if (front.Runtime is { } runtime)
        {
            if (film.Runtime is null)
            {
                film.AddRuntime(runtime, front.RuntimeSpan);
                diagnostics.ReportTakenFromFrontMatter(front.RuntimeSpan, "runtime");
            }
            else if (film.Runtime.Duration != runtime.Duration)
            {
                diagnostics.ReportFrontMatterDiffers(front.RuntimeSpan, "runtime", film.Runtime.AsWritten);
            }
        }

        if (film.Countries.Count == 0 && front.Countries.Count > 0)
        {
            film.Countries = front.Countries;
            diagnostics.ReportTakenFromFrontMatter(TextSpan.FromBounds(front.Countries.SpansAt(0).Start, front.Countries.SpansAt(front.Countries.Count - 1).End), "country");
        }
    }
}
