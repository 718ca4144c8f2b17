using FilmMeta.Text;
using FilmMeta.Vocabulary;

namespace FilmMeta.Layouts.FactSheet;

/// <content>What pages have besides titles: links, captions, headings of their own.</content>
internal sealed partial class FilmTitles
{
    private static readonly string[] CaptionEnds = ["poster", "title card", "still", "trailer", "photo", "image", "stills", "logo", "banner", "presents", "present", "presents:", "présente", "präsentiert", "presenta", "productions present"];
    private static readonly PhraseStarts FurnitureStarts = new(
        "photo:", "photos:", "main image", "image of", "still from", "poster of", "poster for", "image:", "copyright", "posted", "by ", "skip to", "back to", "read more", "buy ", "watch ", "log in", "sign in", "page ", "a film by", "un film", "ein film", "www.", "von ", "follow us", "print ", "download ", "press notes", "press kit", "presskit", "pressbook", "production notes", "dossier de presse", "presseheft", "directed by", "review:", "reviews:");

    // Words that are the whole line, or stand in a row of links.
    private static readonly PhraseStarts FurnitureWords = new(
        "home", "menu", "search", "share", "photo", "photos", "image", "images", "review", "reviews", "follow", "download", "downloads", "subscribe", "print", "trailer", "trailers", "tráiler", "tráilers", "imágenes", "imagens", "fotos", "críticas", "vídeos", "videos", "bilder", "galería", "galerie", "gallery", "media", "bande-annonce", "back", "zurück", "retour", "volver", "indietro", "suche", "suchen", "buscar", "cerca", "rechercher");

    private static bool IsFurniture(ReadOnlySpan<char> line)
    {
        foreach (var end in CaptionEnds)
        {
            if (WordSearch.HasSameLetter(line[^1], end[^1]) && line.EndsWith(end, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        if ((FurnitureStarts.LengthAt(line) > 0 || (FurnitureWords.LengthAt(line) is > 0 and var length && !GoesOn(line[length..]))) && !IsCrumbs(line))
            return true;

        return line[0] == '©' || line.Contains('@') || line.IndexOf("://") >= 0 || (line[^1] == ']' && line.LastIndexOf(" [") > 0) || !HasLetter(line) || ScoreParser.Match(line, out _) == line.Length;
    }

    // "Home Alone" is a title, "Home" and "Home | Films" are none.
    private static bool GoesOn(ReadOnlySpan<char> rest) => rest.TrimStart() is [var next, ..] && (char.IsLetterOrDigit(next) || next is '\'' or '’' or '-' or '.' or ',' or '&');
}
