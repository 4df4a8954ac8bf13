using Site.Model.Settings;

namespace Site.Model.Bulletins;

/// <summary>The names of the parts that every issue has, in the site's own words.</summary>
/// <param name="LocalNews">Tin của chi bộ: only in Word.</param>
public sealed record BulletinTitles(string Contents, string Tasks, string Days, string Questions, string Attendees, string LocalNews, string Consultations)
{
    public static BulletinTitles Of(SiteWords words) => new(
        words[PageWords.Contents], words[PageWords.Tasks], words[PageWords.Days], words[PageWords.Questions], words[PageWords.Attendees],
        words[PageWords.LocalNews], words[PageWords.Consultations]);
}
