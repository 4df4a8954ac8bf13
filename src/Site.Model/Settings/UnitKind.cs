using System.Collections.Frozen;

namespace Site.Model.Settings;

/// <summary>Loại tổ chức: a kind of unit that every site has, or one that the settings add.</summary>
/// <param name="Id">The id in the data files: <c>chi_bo</c>; for an added kind a slug, <c>doan-the</c>.</param>
public sealed record UnitKind(string Id)
{
    public static readonly UnitKind Cell = new("chi_bo");

    /// <summary>A cell that is itself a grassroots organisation.</summary>
    public static readonly UnitKind GrassrootsCell = new("chi_bo_co_so");

    public static readonly UnitKind GrassrootsCommittee = new("dang_bo_co_so");

    /// <summary>Between a grassroots committee and its cells.</summary>
    public static readonly UnitKind SectionCommittee = new("dang_bo_bo_phan");

    /// <summary>Đảng bộ khối, or another committee above the grassroots.</summary>
    public static readonly UnitKind BlocCommittee = new("dang_bo_khoi");

    /// <summary>Whether its members meet as one cell: every cell is to keep a practice (Kế hoạch 147-KH/TU, 2020).</summary>
    public bool IsCell => this == Cell || this == GrassrootsCell;

    /// <summary>In lower case.</summary>
    public static readonly FrozenDictionary<UnitKind, string> UsualNames = new Dictionary<UnitKind, string>
    {
        [Cell] = "chi bộ",
        [GrassrootsCell] = "chi bộ cơ sở",
        [GrassrootsCommittee] = "đảng bộ cơ sở",
        [SectionCommittee] = "đảng bộ bộ phận",
        [BlocCommittee] = "đảng bộ khối",
    }.ToFrozenDictionary();
}
