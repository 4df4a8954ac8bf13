using Site.Model.Vietnamese.OldEncodings;

namespace Site.Tests.Model.Vietnamese.OldEncodings;

public sealed class OldEncodingTests
{
    // As the standard and the fonts have them, written out here and not taken from the model, so that the two can disagree.
    private const string Letters = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
    private const string InTcvn3 = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ";
    private const string InVni =
        "aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä ñ eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò oø où oû oõ oï oâ oà oá oå oã oä " +
        "ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î";

    [Fact]
    public void Tcvn3_EveryLetter_IsDecoded()
    {
        Assert.Equal(Letters, Tcvn3.Decode(InTcvn3));
        Assert.Equal("ĂÂÊÔƠƯĐ", Tcvn3.Decode("¡¢£¤¥¦§"));
        Assert.Equal(Letters.ToUpperInvariant(), Tcvn3.Decode(InTcvn3, capitals: true));
    }

    [Fact]
    public void Vni_EveryLetterInEachCase_IsDecoded()
    {
        foreach (var (written, letter) in InVni.Split(' ').Zip(Letters))
        {
            Assert.Equal(letter.ToString(), Vni.Decode(written));
            Assert.Equal(char.ToUpperInvariant(letter).ToString(), Vni.Decode(written.ToUpperInvariant()));
            Assert.Equal(char.ToUpperInvariant(letter).ToString(), Vni.Decode(char.ToUpperInvariant(written[0]) + written[1..]));
        }
    }

    [Theory]
    [InlineData("Chi bé V¨n phßng häp th¸ng 11", "Chi bộ Văn phòng họp tháng 11")]
    [InlineData("§¶ng ñy Khèi c¸c c¬ quan tæ chøc héi nghÞ.", "Đảng ủy Khối các cơ quan tổ chức hội nghị.")]
    [InlineData("§¶NG ñy, TØNH", "ĐẢNG ủy, TỈNH")]
    [InlineData("t\u00AD t\u00ADëng Hå ChÝ Minh", "tư tưởng Hồ Chí Minh")]
    public void Tcvn3_RealWords_AreDecoded(string written, string expected) => Assert.Equal(expected, Tcvn3.Decode(written));

    [Theory]
    [InlineData("Saùng 20/11, Ñaûng uûy Khoái", "Sáng 20/11, Đảng ủy Khối")]
    [InlineData("ÑAÛNG COÄNG SAÛN VIEÄT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM")]
    [InlineData("Tö töôûng, ñaïo ñöùc, phong caùch Hoà Chí Minh", "Tư tưởng, đạo đức, phong cách Hồ Chí Minh")]
    public void Vni_RealWords_AreDecoded(string written, string expected) => Assert.Equal(expected, Vni.Decode(written));

    [Theory]
    [InlineData("Chi bé V¨n phßng häp th¸ng 11", OldEncoding.Tcvn3)]
    [InlineData("c«ng t¸c", OldEncoding.Tcvn3)]
    [InlineData("t\u00AD t\u00ADëng ®¹o ®øc", OldEncoding.Tcvn3)]
    [InlineData("Saùng 20/11, Ñaûng uûy Khoái", OldEncoding.Vni)]
    [InlineData("ÑAÛNG COÄNG SAÛN VIEÄT NAM", OldEncoding.Vni)]
    public void Find_TextInAnOldEncoding_SaysWhich(string text, OldEncoding encoding) => Assert.Equal([encoding], OldText.Find(text).Select(old => old.Encoding));

    [Fact]
    public void Find_BothInOneText_TellsBothAtTheirFirstPlace()
    {
        const string text = "---\ntieu_de: Häp th¸ng 11\n---\n\nS¸ng 20/11, §¶ng ñy Khèi häp. Saùng 20/11, Ñaûng uûy Khoái.";

        Assert.Equal(
            [(OldEncoding.Tcvn3, "Häp th¸ng"), (OldEncoding.Vni, "Saùng 20/11, Ñaûng uûy")],
            OldText.Find(text).Select(old => (old.Encoding, old.Written(text))));
    }

    [Theory]
    [InlineData("Đảng ủy Khối (“«§ 5»”) họp § 12, 30 °C, 5 m², ½ số ¼ – Müller và François. Ðảng bộ, cà phê, là, vì, có, đã.")]
    [InlineData("L'été dernier, les élèves de François ont déjà visité le château où naïf Noël haïssait le maïs laïque. Thaï, tôt, bientôt.")]
    [InlineData("Über die Größe der Tür für Mädchen müssen wir später schön hören: Köln, böse, fünf, größer, süß.")]
    [InlineData("Jag må gå på så då nå också för att dö i sjön. Så må vi gå på nå.")]
    [InlineData("não são ações João país saúde coração também é à às três avô Piauí baú")]
    [InlineData("año niño señor aún también camión él sí más según país raíz baúl España")]
    [InlineData("Dos ô, nô, mô; æ ø å Færøerne, Ærø, Malmö, Åbo")]
    [InlineData("var ö = \"ñ\"; // §1 © 2020 «a» ±5 °C µm ² · ¶ a«b c»d ¬x ¦y ¤z")]
    [InlineData("ÃƒÂ¡ ÃƒÂ© Ã¡Â»â€¡")]
    [InlineData("")]
    public void Find_OtherLanguagesCodeAndUnicode_IsNothing(string text) => Assert.Empty(OldText.Find(text));

    [Fact]
    public void Find_RealTextOfTheSite_IsNothing_AndInTheOldEncodingsIsFound()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Sample, "*.md", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            Assert.Empty(OldText.Find(text));
            Assert.Equal([OldEncoding.Tcvn3], OldText.Find(Encode(text, InTcvn3.Select(c => c.ToString()))).Select(old => old.Encoding));
            Assert.Equal([OldEncoding.Vni], OldText.Find(Encode(text, InVni.Split(' '))).Select(old => old.Encoding));
        }
    }

    [Fact]
    public void Decode_RealTextEncoded_ComesBack()
    {
        var text = File.ReadAllText(Repository.PathOf("input/README.md")).ToLowerInvariant();

        Assert.Equal(text, Vni.Decode(Encode(text, InVni.Split(' '))));
        Assert.Equal(text, Tcvn3.Decode(Encode(text, InTcvn3.Select(c => c.ToString()))));
    }

    [Fact]
    public void Decode_EverySyllableEncoded_ComesBack()
    {
        var inVni = InVni.Split(' ');
        var inTcvn3 = InTcvn3.Select(c => c.ToString()).ToArray();
        foreach (var syllable in SyllableForms.All)
        {
            Assert.Equal(syllable, Tcvn3.Decode(Encode(syllable, inTcvn3)));
            Assert.Equal(syllable.ToUpperInvariant(), Tcvn3.Decode(Encode(syllable, inTcvn3), capitals: true));
            Assert.Equal(syllable, Vni.Decode(Encode(syllable, inVni)));
            Assert.Equal(syllable.ToUpperInvariant(), Vni.Decode(Encode(syllable.ToUpperInvariant(), inVni)));
        }
    }

    private static string Encode(string text, IEnumerable<string> codes)
    {
        var table = Letters.Zip(codes).ToDictionary(pair => pair.First, pair => pair.Second);
        return string.Concat(text.Select(c => table.TryGetValue(c, out var code) ? code
            : table.TryGetValue(char.ToLowerInvariant(c), out var lower) ? (lower.Length == 1 && "µª".Contains(lower[0]) ? lower : lower.ToUpperInvariant()) : c.ToString()));
    }
}
