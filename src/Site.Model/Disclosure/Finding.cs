using Site.Model.Diagnostics;

namespace Site.Model.Disclosure;

/// <summary>Something in a document's file that perhaps must not go out.</summary>
/// <param name="Value">As it is compared with what is known to be public: the digits of a number, a mail address in lower case; else the words.</param>
public readonly record struct Finding(FindingKind Kind, string Value, SourceSpan Span);

/// <summary>
/// What must not go out: state secrets (Luật Bảo vệ bí mật nhà nước 29/2018/QH14), papers for members alone, and personal data
/// (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15).
/// </summary>
public enum FindingKind
{
    /// <summary>MẬT, TỐI MẬT or TUYỆT MẬT alone on a line, as a stamp is copied.</summary>
    SecretStamp,

    /// <summary>Such words in a sentence: articles about the law hold them.</summary>
    SecretWord,

    /// <summary>“Lưu hành nội bộ”.</summary>
    InternalMark,

    /// <summary>Số định danh cá nhân: 12 digits, of which the first six are province, sex with century, and year of birth (Nghị định 137/2015/NĐ-CP).</summary>
    CitizenNumber,

    /// <summary>Số chứng minh nhân dân: 9 digits after words that say so.</summary>
    OldCitizenNumber,

    MobileNumber,

    /// <summary>A mail address with a provider for private persons.</summary>
    PrivateMail,

    BankAccount,

    HomeAddress,

    PartyCard,

    /// <summary>A person's name, in a question or its answer.</summary>
    PersonName,

    /// <summary>Whatever could tell who asks, in the words that say it in general.</summary>
    Asker,
}
