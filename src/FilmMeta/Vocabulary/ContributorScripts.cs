namespace FilmMeta.Vocabulary;

/// <summary>Weighs names written in kanji, kana, Chinese characters or hangul, which have no spaces to go by.</summary>
internal static class ContributorScripts
{
    // Firms, studios, broadcasters, committees, orchestras; no part of a person's name.
    private static readonly string[] TradeWords =
    [
        "株式会社", "有限会社", "合同会社", "㈱", "公司", "集团", "集團", "会社", "製作委員会", "制作委員会", "委員会", "委员会", "委員會", "製作所", "制作所",
        "映画", "映畫", "电影", "電影", "影業", "影业", "影视", "影視", "映像", "動画", "テレビ", "放送", "電視", "电视", "新聞社", "出版", "書店", "文庫",
        "フィルム", "スタジオ", "プロダクション", "ピクチャーズ", "エンタテインメント", "エンターテインメント", "アニメーション", "ミュージック", "レコード",
        "コーポレーション", "パートナーズ", "メディア", "ワークス", "デジタル", "クラブ", "グループ", "シネマ", "キネマ", "配給", "東宝", "東映", "松竹", "日活", "大映", "角川",
        "楽団", "楽隊", "合唱団", "劇団", "協会", "协会", "協會", "学院", "大学", "學院", "研究所", "財団", "基金", "文化庁", "製片", "制片", "工作室", "传媒", "傳媒", "音楽出版", "事務所",
        "주식회사", "필름", "영화사", "영화", "스튜디오", "픽쳐스", "픽처스", "엔터테인먼트", "방송", "미디어", "프로덕션", "위원회", "그룹", "재단",
    ];

    /// <summary>Whether a name is written in one of these scripts, at least at its start or end.</summary>
    /// <param name="name">The name.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    internal static bool IsEastAsian(ReadOnlySpan<char> name) => !name.IsEmpty && (IsEastAsian(name[0]) || IsEastAsian(name[^1]));

    /// <summary>Weighs such a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="holder">Who usually holds the role.</param>
    /// <param name="reasons">Where the reasons go; null when nobody wants to read them.</param>
    /// <returns>Above 0 for an organisation, else a person.</returns>
    internal static int Weigh(ReadOnlySpan<char> name, RoleHolder holder, List<ContributorReason>? reasons)
    {
        var weight = 0;
        foreach (var word in TradeWords)
        {
            if (name.Contains(word, StringComparison.Ordinal) && name.Length > word.Length - 1)
            {
                Add(10, $"trade word '{word}'");
                break;
            }
        }

        int latin = 0, katakana = 0, ideographs = 0, hangul = 0, dots = 0;
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c))
                latin++;
            else if (c is '\u30FB' or '=' or '\uFF1D' or ' ' or '\u3000' or '\u00B7')
                dots++;
            else if (c is >= '\u30A1' and <= '\u30FF')
                katakana++;
            else if (c is >= '\uAC00' and <= '\uD7A3')
                hangul++;
            else if (c >= '\u3400')
                ideographs++;
        }

        if (latin > 0)
            Add(5, "Latin letters among others");
        else if (katakana > 0 && katakana + dots == name.Length && dots > 0)
            Add(-4, "a foreign name in kana");
        else if (katakana == name.Length)
            Add(1, "a single word in kana");
        else if (hangul + dots == name.Length && hangul is >= 2 and <= 4)
            Add(-4, "as long as a Korean name");
        else if (ideographs is >= 2 and <= 5)
            Add(ideographs == 2 ? -3 : -4, "as long as a Chinese or Japanese name");
        else if (ideographs > 6)
            Add(3, "longer than a Chinese or Japanese name");

        if (holder == RoleHolder.Organisation)
            Add(4, "label held by organisations");
        else if (holder == RoleHolder.Person)
            Add(-4, "label held by persons");

        return weight;

        void Add(int value, string reason)
        {
            weight += value;
            reasons?.Add(new ContributorReason(value, reason));
        }
    }

    private static bool IsEastAsian(char c) => c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' or '㈱' or '\u3005';
}
