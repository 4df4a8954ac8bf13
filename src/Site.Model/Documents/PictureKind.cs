namespace Site.Model.Documents;

/// <summary>What a picture's header says of its contents, which decides how it is published.</summary>
public enum PictureKind
{
    /// <summary>No palette, nothing transparent: lossy.</summary>
    Photo,

    /// <summary>A palette or an alpha channel, as logos and diagrams have: lossless.</summary>
    Drawing,

    /// <summary>More frames than one.</summary>
    Animation,
}
