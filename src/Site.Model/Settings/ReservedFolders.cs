using System.Collections.Frozen;
using Site.Model.DocumentCodes;

namespace Site.Model.Settings;

/// <summary>Top folders of the site that no section may have: standalone pages lie in the first, the program makes pages and files in the others.</summary>
public static class ReservedFolders
{
    public static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal, "trang", "to-chuc", "the", "chuyen-muc", "doi-tuong", "the-loai", "mo-hinh", "lay-y-kien", "lich", DocumentCode.Folder, "tai-san", "tim-kiem", "hinh");
}
