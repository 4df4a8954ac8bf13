using System.Globalization;
using System.Text;

namespace Site.Benchmarks.Corpus;

/// <summary>One generated document as a file of <c>input/</c>: about 8.8 KB with its front matter, as a committee's articles are.</summary>
/// <param name="Path">Below <c>input/</c>.</param>
internal sealed record Article(string Path, string Text)
{
    private const int Bytes = 9_100;

    private static readonly string[] Genres = ["tin", "bai", "phong_van", "nghien_cuu"];

    private const string Notice = "Bài này do chương trình tự sinh ra để đo tốc độ dựng trang; mọi sự việc trong bài đều không có thật.";

    public static Article News(int number, DateOnly day, CorpusPlan plan) => Make(number, "tin-tuc", "Tin", day, plan, (text, dice) =>
    {
        text.Append(CultureInfo.InvariantCulture, $"the_loai: {dice.Pick(Genres)}\nchuyen_muc: {dice.Pick(plan.Categories)}\n");
        if (dice.Throw(3) == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"to_chuc: {dice.Pick(plan.Units).Id}\n");
        }
    });

    public static Article Activity(int number, DateOnly day, CorpusPlan plan) => Make(number, "hoat-dong", "Hoạt động", day, plan, (text, dice) =>
        text.Append(CultureInfo.InvariantCulture, $"the_loai: {dice.Pick(Genres)}\nchuyen_muc: {dice.Pick(plan.Categories)}\nto_chuc: {dice.Pick(plan.Units).Id}\n"));

    public static Article Plan(int number, DateOnly day, CorpusPlan plan) => Make(number, "ke-hoach", "Kế hoạch", day, plan, (text, dice) =>
    {
        text.Append(CultureInfo.InvariantCulture, $"so_ky_hieu: {(number % 99999) + 1}-KH/ĐUK\nloai_van_ban: Kế hoạch\nngay_ban_hanh: {day:yyyy-MM-dd}\nco_quan_ban_hanh: Đảng ủy Khối giả định\nnhiem_vu:\n");
        for (var task = 0; task < 5; task++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - noi_dung: {Sentences.Short(dice)}\n    chu_tri: {dice.Pick(plan.Units).Id}\n    thoi_han: {dice.Pick(["thuong_xuyen", "hang_thang", "hang_quy", "hang_nam"])}\n");
        }
    });

    public static Article Bulletin(DateOnly month) => new(
        $"ban-tin/{month:yyyy-MM}.md",
        $"---\ntieu_de: Bản tin tự sinh {month:MM}/{month:yyyy} (mẫu)\nngay: {month:yyyy-MM-dd}\nthang: {month:yyyy-MM}\n---\n\n{Notice}\n");

    private static Article Make(int number, string section, string what, DateOnly day, CorpusPlan plan, Action<StringBuilder, Dice> keys)
    {
        // Dice of its own, so that an article does not change with the size of its corpus.
        var dice = new Dice((ulong)number);
        var text = new StringBuilder(Bytes);
        text.Append(CultureInfo.InvariantCulture, $"---\ntieu_de: \"{what} mẫu tự sinh số {number}: {Sentences.Short(dice)}\"\nngay: {day:yyyy-MM-dd} {dice.Throw(24):00}:{dice.Throw(60):00}\n");
        text.Append(CultureInfo.InvariantCulture, $"tom_tat: \"{Sentences.One(dice)} (Văn bản tự sinh.)\"\nthe: [{string.Join(", ", dice.Shuffle(plan.Tags)[..3])}]\ndoi_tuong: [{dice.Pick(plan.Audiences)}]\n");
        keys(text, dice);
        if (dice.Throw(2) == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"anh:\n  tep: /{dice.Pick(plan.Pictures)}\n  mo_ta: Hình nhiễu tự sinh, không vẽ gì\n");
        }

        text.Append("tac_gia: Máy sinh văn bản\n---\n\n").Append(Notice).Append("\n\n");
        Body(text, dice, plan);
        return new Article(string.Create(CultureInfo.InvariantCulture, $"{section}/{day.Year}/bai-{number:00000}.md"), text.ToString());
    }

    private static void Body(StringBuilder text, Dice dice, CorpusPlan plan)
    {
        for (var part = 0; Encoding.UTF8.GetByteCount(text.ToString()) < Bytes - 900; part++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {Sentences.Short(dice)}\n\n{Sentences.Paragraph(dice, 4)}\n\n");
            switch (part % 4)
            {
                case 0:
                    text.Append(CultureInfo.InvariantCulture, $"- {Sentences.Short(dice)}\n- **{Sentences.Short(dice)}**\n- {Sentences.Short(dice)}\n\n");
                    break;
                case 1:
                    text.Append(CultureInfo.InvariantCulture, $"{Sentences.One(dice)} Xem thêm [các bài theo thẻ](/the/{dice.Pick(plan.TagSlugs)}/) và [chuyên mục](/chuyen-muc/{dice.Pick(plan.Categories)}/).\n\n");
                    break;
                case 2:
                    text.Append(CultureInfo.InvariantCulture, $"::: ghi-nho\n{Sentences.One(dice)}\n:::\n\n");
                    break;
                default:
                    text.Append(CultureInfo.InvariantCulture, $"| Việc | Số lần |\n|---|---:|\n| {Sentences.Short(dice)} | {dice.Throw(90)} |\n| {Sentences.Short(dice)} | {dice.Throw(90)} |\n\n");
                    break;
            }
        }

        text.Append(Sentences.Paragraph(dice, 3)).Append('\n');
    }
}
