using System.Globalization;
using CsCheck;
using Site.Model.DocumentCodes;

namespace Site.Tests.Model.DocumentCodes;

/// <summary>Codes, and texts that are made to look like codes.</summary>
internal static class AnyCode
{
    private static readonly string[] Bits =
        ["59-", "-KH/", "KH/ĐUK", "2019/QH14", "/QĐ-TTg", " 7", "59 -KH/TW", "5", "59", "2019", "-", "–", "/", " ", "\u00A0", "\n", "KH", "QĐ", "ĐUK", "TW", "cp", "số ", "Kế hoạch ", ", ngày 22/10/2018", "(", ")", ".", "a", "QH14", "ế", "\u0301"];

    private static readonly Gen<string> Number = Gen.Select(
        Gen.Int[1, 99_999], Gen.OneOf("", "", "b"), (number, letter) => number.ToString(CultureInfo.InvariantCulture) + letter);

    private static readonly Gen<string> Type = Gen.OneOf("KH", "QĐi", "QĐ", "ctr", "NQ", "abc", "X", "CTrHĐ");

    private static readonly Gen<string> Issuer = Gen.OneOf("ĐUK", "tu", "BTGTU", "TƯ", "CB-2", "ABC", "BCĐ35");

    private static readonly Gen<int> Year = Gen.Int[2000, 2039];

    public static readonly Gen<DocumentCode> Whole = Gen.OneOf(
        Gen.Select(Number, Year, Type, Issuer, (number, year, type, issuer) => $"{number}/{year}/{type}-{issuer}"),
        Gen.Select(Number, Year, Gen.Int[1, 16], (number, year, term) => $"{number}/{year}/QH{term}"),
        Gen.Select(Number, Type, Issuer, (number, type, issuer) => $"{number}/{type}-{issuer}"),
        Gen.Select(Number, Type, Issuer, (number, type, issuer) => $"{number}-{type}/{issuer}")).Select(code => DocumentCode.Parse(code)!);

    public static readonly Gen<string> Noise = Property.Joined(Bits, 1, 30);
}
