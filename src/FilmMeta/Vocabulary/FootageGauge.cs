namespace FilmMeta.Vocabulary;

/// <summary>A gauge of film, as far as a length of it says how long it runs.</summary>
public enum FootageGauge
{
    /// <summary>35mm with four perforations a frame: 16 frames a foot.</summary>
    Mm35,

    /// <summary>16mm and Super 16: 40 frames a foot.</summary>
    Mm16,

    /// <summary>9.5mm: 40.4 frames a foot.</summary>
    Mm9Point5,

    /// <summary>8mm (Standard 8): 80 frames a foot.</summary>
    Mm8,

    /// <summary>Super 8: 72 frames a foot.</summary>
    Super8,

    /// <summary>70mm and 65mm with five perforations a frame: 12.8 frames a foot.</summary>
    Mm70,
}
