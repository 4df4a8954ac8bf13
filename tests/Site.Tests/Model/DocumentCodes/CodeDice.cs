using System.Globalization;
using Site.Model.DocumentCodes;

namespace Site.Tests.Model.DocumentCodes;

/// <summary>Throws codes, and texts that are made to look like codes.</summary>
internal static class CodeDice
{
    private static readonly string[] Types = ["KH", "QĐi", "QĐ", "ctr", "NQ", "abc", "X", "CTrHĐ"];
    private static readonly string[] Issuers = ["ĐUK", "tu", "BTGTU", "TƯ", "CB-2", "ABC", "BCĐ35"];
    private static readonly string[] Bits =
        ["59-", "-KH/", "KH/ĐUK", "2019/QH14", "/QĐ-TTg", " 7", "59 -KH/TW", "5", "59", "2019", "-", "–", "/", " ", "\u00A0", "\n", "KH", "QĐ", "ĐUK", "TW", "cp", "số ", "Kế hoạch ", ", ngày 22/10/2018", "(", ")", ".", "a", "QH14", "ế", "\u0301"];

    public static DocumentCode Code(Dice dice)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"{dice.Throw(99_999) + 1}{dice.Pick(["", "", "b"])}");
        var (type, issuer) = (dice.Pick(Types), dice.Pick(Issuers));
        return DocumentCode.Parse(dice.Throw(4) switch
        {
            0 => $"{number}/{2000 + dice.Throw(40)}/{type}-{issuer}",
            1 => $"{number}/{2000 + dice.Throw(40)}/QH{1 + dice.Throw(16)}",
            2 => $"{number}/{type}-{issuer}",
            _ => $"{number}-{type}/{issuer}",
        })!;
    }

    public static string Noise(Dice dice) => string.Concat(Enumerable.Range(0, 1 + dice.Throw(30)).Select(_ => dice.Pick(Bits)));
}
