using System.Collections.Frozen;
using System.Collections.Immutable;
using Site.Model.Vietnamese;
using Site.Model.Vietnamese.Syllables;

namespace Site.Model.Spelling;

/// <summary>
/// The syllables that texts of this kind use most, the most frequent first (counted in public plans, news and this site's own content). This is not
/// a dictionary: a syllable that is missing here is not wrong. A mistyped word probably means one of these.
/// </summary>
internal static class CommonSyllables
{
    /// <summary>Unaccented words that also occur in another language or in an address: they are never taken for a syllable that lost its marks.</summary>
    private const string AlsoForeign =
        "bat bot but cap cat chat cut diet dot hat hop lac lap lien lot mac mat met nap net rap rat rut sac sap sat tap tot vat vet yen yet";

    /// <summary>Each as it is spelled, in lower case.</summary>
    public static readonly ImmutableArray<string> All =
    [
        .. """
            có của và bộ bản một bài không trong mục tin là được chỉ các để trang công việc số người văn chức thì viên ngày làm này trị ở tư viết cơ tác
            đầu theo hoặc đọc hiện tưởng hoạch tháng mới đảng chi tổ đến hiệu nội tệp hoạt hình động tập cho dấu trên lại dùng thực với ghi chính về đề
            cấp thư nào quan sở bằng mẫu trống phải năm vụ dựng vào phần thể định báo trước kết thông ý tự dòng đạo dung học quyết giá cách dụ khai
            nhiệm ảnh đơn hai kế tên câu cần truyền vị chủ luận trình tắt địa gì từ hành khi gửi mỗi dẫn đã đổi ký cao quả sinh chưa giờ thời lời nghị
            những đặt mở nghĩa xây buộc chữ thứ họp thêm tuyên duyệt thức hỏi loại lý điện hội khác cả sau hướng nghiệp cán nên nói kèm phút tóm chọn
            lực mã nhất thấy đăng nhận cáo hạn bắt nâng nơi ra riêng còn giáo liên thị trách trọng chỗ giữ liệu tốt dưới kịp lên mô đứng kỳ tình đường
            ban chất hợp lượng nước sách đó chuyên thành đúng đủ bỏ cùng điểm lấy rồi sửa ai ba hay nhân điều cuộc thoại tiêu hệ phản triển xem đang ấy
            bàn chương nhiều thường cũng mạnh sự diện pháp đưa bạn cứ kiểm thống dễ phục trả tục từng tử ví xuyên đâu đối mình như quá thế tính dưỡng
            ngắn đây đức bồi cường gắn nhóm phong phát bảo giải kiến thuộc tâm đoàn chúng doanh hết qua quán tranh triệt trực đấu đồng biết sát toàn bao
            cuối cứu hơn phòng sơ tra tả xã đại chí góp gạch luật lần nháy tìm cộng danh mà ngay sổ tượng tạo vệ đính đều biến cá lúc mạng nháp rõ tiếp
            đoạn chấm căn lao máy nhớ sai vẫn xong yêu đánh bị dài dân dương thái tại vì xếp biểu bảng chụp in kép lỗi minh mọi nghe phương sao vừa xuất
            đi cũ dự giấy kỹ trì độ cụ do lãnh lớp nghiên nhìn nhắc thích trạng chú dành giữa khó lịch lối nền tổng vấn bác chờ dư giao lưu màn ngũ năng
            sẽ tỉnh vi ánh đẩy chiều chuyển chuẩn cạnh cột dục gợi kiện lớn nguyên phân thiết thật trái bí ca cập hãy khung khối lệnh nhật nêu sẵn thay
            thù tinh tiên tối địch dây hằng nóng nằm rộng thảo trích ương chuyện chịu cố hẹn khen lập nghiêm nhanh nhưng nối phổ phụ quản tham tiễn trò
            tăng tảng tới tức vai đóng đội bấm gồm kỷ niệm vẽ bớt chép chống cầu củng giả hiểu huấn mưu mật nguồn nho nếu quốc sâu sống thi thần tiếng
            trung trí trương tôi túc xin đảm chế cảnh dõi gõ gương hàng hồ tế yếu đếm bên dữ gia gom kinh mặc mềm nắm phép phù rút trào tuần tờ vận đáng
            đầy gốc kể muốn mười ngoài phạm phận thẳng thẻ tài vậy đừng buổi chung chắc chặt con cực dụng giám giúp gọn ngoặc nhau nhằm nó quanh sáng
            tay thiếu thuyết trao trường vững xử ít đua biên giới ngành nhà nữa thử tiến xuống án anh bình bật can chạy chỉnh cung cài cổng dạng giảng
            góc huy khắc kiếm lam lâu mặt ngữ nổi phím phỏng quen quy quần sang sắc sớm sức thiệu tộc xấu ứng cước gọi khoảng kê lăm mấy mức phê tịch âm
            ô đáp bày bạc chia chậm chặn chẽ cái cải duy dạy dừng ghim gian hoàn hôm lòng lùi lộ mang miệng môi mất mực nghệ nhỏ nửa sử thu thưởng vài
            vật đa đình đĩa đất đồ bảy bức giản nhiêu nhảy quý ổ bút bước bốn chiến chiếu coi cuốn cửa dịp giây gìn gần gỡ huống họ khả kéo lợi lục mẽ
            mối nghiệm nghĩ nghề niên phá phối quạt rãi suy thoái thúc thủ trẻ tuyến tuổi tích tải tấm tầng tố vòng vắng vọng xe điệu đêm đẹp độc đợt
            bất bận cận cỡ dán gặp luôn lễ mắt ngồi nhịp rà thụt vuông an biển biệt băn bổ bởi chiếc chì chạm chấn chấp chẳng chừng cỏ cờ diễn dò dịch
            giác giống hẹp hỏng khiếu khoăn kháng kiểu liệt lành lá lĩnh lẫn lắng lặp lề màu mươi mốc mời nay ngang nghỉ nguy nguyện nhúng nhặt nin nại
            phí phía phướn phẩm phủ quay quyền quê rất soát sung sáu sắp sẻ ta tai thanh thăm thấp thắng tiết tiện to trưởng trở tu tạc tất tủ vinh
            vướng xác xét điển đo đè đô đạt đậm đốn đồi khỏi lệ lồng nông phông phường soạn sản thôn thừa toán tương tạp điền đuôi đỏ bá bách bám bì bìa
            bạch bại bệnh bịa bữa châm chân chúc chị chối chốn chụm chứng cân cất cầm cụm cử diệt dần dẹp dị dở gây gói hiếm hiệp hoà hoá hoại hài hào
            hương hạnh hộp khiếm khuyết khuôn khái khánh khát khâu khích khăn khắp khống khổ khởi kiên kín kíp luyện luồng lười lạ lẩn lật lặng lỡ lửa
            miễn muộn mâu nghiêng nghèo nghìn ngón ngăn ngừng nhấp nhập nhắn nét nóc nạn nạp nảy nắn nợ nữ phó phóng phú phúc phồn phức quảng rèn rập
            sánh sĩ sạch thiểu thiện thuẫn thuật thách thói thạo thất thẩm tiền trông trưa trận trật trắng tuân tách tán tín tôn tường tầm tật tệ tốc
            tồn tựu uốn uống viền vốn vực xưởng xảy áp ăn đe đào đích đòi đông đắn đồn đời đỡ bây chéo chút chắn chồng chứa cú cặp dàn dáng dù giãn gũi
            gộp khiển khẩu liền mây mũi mạc nhiễu nhầm nặng phiên rảnh sót thoát thân thập trăm trọn tướng tắc uỷ vàng vẹn đám đặn khuyến tuyệt khuyển
            huyện ủng bầu cựu ngân hiểm vắc khoa thao bóng lông vô hiến máu đền ơn ninh du bền hạ thuế khuynh hoàng khoáng thoáng loạn toạ đoạt đoán xoá
            khoá hoả thoả hoè khoẻ thuỷ huỷ luỹ tuỳ quỹ quỳnh thuê quế tuệ truyện khuyên nguyễn tuyển quyển huyết tuyết nguyệt thuyền uyển lương lường
            mường vượt vượng rượu hươu bướu khướu cưới lưới rưỡi tươi cười bưởi sưởi ngửi đuổi muối suối chuỗi nuôi buồn chuông ruộng luống thuốc guốc
            đuốc việt kiệt nhiệt hiền thiên miền niêm tiếm chiếm giêng giếng giết biếc diệp yến yên yết bán bắc băng bậc bậy bến bếp bố bờ bới bụi bưu
            cà cảm cạn cành cánh cạo cắm cắt câm cấm cấu cậu cây cấy cò cóc cọn cõng cô cổ cốc cộc cổi cội cơm cởi cúc cúng cụt cứng chà chả chàng cháu
            châu chè chén chết chìm chó chợ chơi chớp chuột chứ dám dạo dặn dậy dép dệt dì dọc dọn dối dỗi dồn dốc dời dũng dược dượng đá đạc đài đạm
            đàn đạn đảo đạp đau đắc đắt đặc đằng đặng đâm đầm đấm đập đậu đấy đèn đệ đỉnh đổ đống đợi đứa đựng gà gái gạo gấp gấu gậy ghế ghét già giáp
            giàu giày giỏi giọng gỗ hà hả hạng hát hạt hẳn hắn hận hấp hầu hậu hè hoạ hổ hộ hồi hối hỗn hồng hơi hỡi hứa hứng hưởng hữu kẻ kẹo kém kênh
            khá khách khám khán khảo khẳng khẩn khéo khê khỉ khí khóc khu khúc khuya khứ kịch kiệm kính lạc lãi lạnh lão lắm lăng lầu lẽ lính lò lo loài
            lọc lỏng lộc lũ lúa lụt lứa lừa lựa lưng má mạch mái mãi mạn mãn mảnh mặn mắc mẫn mẹ méo mèo mét mệt miếng mỏ mọc móng mòn mong mồ môn mùa
            mua mùi mừng mượn não nắng nấu nặn nấm né nếp ngã ngà ngại ngàn ngáy ngắm ngầm ngập ngẫu ngó ngọc ngọn ngon ngoại ngoan ngô ngộ ngôn ngôi
            ngờ ngợi ngủ ngụ ngựa ngực ngược nhạc nhạy nhẫn nhấn nhẹ nhé nhì nhỉ nhị nhịn nhọn nhờ nhường nhượng niềm no nỗ nộp nở núi nương ốc ồn ổn
            ống ông ờ phái phán phảng phạt phấn phẫu phiếu phim phố phôi phơi quà quãng quân quận quang quặng quét quên rạ rác rào rạp rãnh rắn rằng rầm
            rẽ rẻ rễ rơi rời rối rỗi rổ rung ruột rừng rước rượt sạ sân sắm sắt so sò soi sóng sông sốt sợ sơn suất suốt súc súng sứ sữa sương sướng sưu
            tạ tám tạm tan tắm tặng tân tấn tận tàu té tết thà thả thác thạc thải thảm thám than thán thánh thạnh tháo tháp thắm thắp thắt thấm thẩn
            thầy thề thép thiệt thìn thịnh thịt thọ thỏ thô thổ thôi thơ thờ thở thợ thú thụ thuần thuận thục thùng thương thướt thượng tỉ tỉa tiểu tĩnh
            tò tỏ toà tỏi tóc tô tội trà trại trai tràn trán tránh tráng trắc trăng treo trễ trệ tri triệu trinh trọ tròn trôi trồng trộm trộn trời trợ
            trụ trú trúng trùng trúc truy trừ trứng trưng tù tú tụ túi tùng tung tưới tựa út ưa ước ưu vá vải vạn vắn vặt vân vần vâng vây vẻ vé vết vĩ
            vỉa viêm viện vĩnh vịnh vỏ võ vỡ vợ vội vỗ vu vũ vui vùng vườn vương xạ xa xanh xay xăng xâm xích xinh xóm xót xô xông xốp xứ xưa xương xứng
            xướng ỷ
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    public static readonly FrozenSet<string> Set = All.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The same syllables split into their parts, in the same order.</summary>
    public static readonly ImmutableArray<Syllable> Syllables = [.. All.Select(word => Syllable.Of(word)!.Value)];

    /// <summary>For letters without marks that are not a possible syllable, the most frequent syllable that has marks on them: <c>duoc</c>, <c>được</c>.</summary>
    public static readonly FrozenDictionary<string, string> ByPlainLetters = All
        .Where(word => word.Length > 2 && !AlsoForeign.Split(' ').Contains(VietnameseText.Fold(word), StringComparer.Ordinal))
        .Where(word => Syllable.Of(VietnameseText.Fold(word)) is not { IsPossibleSpelling: true })
        .DistinctBy(VietnameseText.Fold, StringComparer.Ordinal)
        .ToFrozenDictionary(VietnameseText.Fold, StringComparer.Ordinal);
}
