using NetVips;

namespace Site.Pictures;

/// <summary>The library as this program wants it: only the four types that pages know, nothing kept between pictures, one thread for each picture.</summary>
internal static class Libvips
{
    private const string EveryLoader = "VipsForeignLoad";

    private static readonly string[] Loaders = ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadNsgif"];

    private static readonly Lazy<bool> Started = new(Start);

    /// <summary>False on a machine that the program brings no libvips for.</summary>
    public static bool IsAvailable => Started.Value;

    private static bool Start()
    {
        if (!ModuleInitializer.VipsInitialized)
        {
            return false;
        }

        NetVips.NetVips.BlockUntrusted = true;
        Operation.Block(EveryLoader, true);
        foreach (var loader in Loaders)
        {
            Operation.Block(loader, false);
        }

        Cache.Max = 0;
        NetVips.NetVips.Concurrency = 1;

        // A picture that it warns of is refused; nothing is printed past our own messages.
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, (_, _, _) => { });
        return true;
    }
}
