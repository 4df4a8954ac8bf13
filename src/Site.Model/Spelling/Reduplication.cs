using System.Collections.Frozen;

namespace Site.Model.Spelling;

/// <summary>Syllables that may correctly stand twice in a row: doubled words (từ láy toàn bộ), and two words that meet on the same syllable.</summary>
internal static class Reduplication
{
    // Doubled for "many", "each" or "a little", for sounds and movements: nhà nhà, ngày ngày, xa xa, luôn luôn, rầm rầm; animals and plants:
    // ba ba, chuồn chuồn; numbers said one after another; and words that end one clause and begin the next.
    private static readonly FrozenSet<string> Doubled = Words(
        """
            ai anh ba bay bé bong bồng bướm bừng băng bon bì bè bờ bắc cao cay chan chang chao chiều chói chôm chông chồm chuồn chậm chằm chăm
            choang chốc chốn chúa cong còm cu căm cào cạn con dai dài dần dằng dày dặc dửng đông đau đâu đăm đằm đêm đều đen đi đinh đo đôi
            đời đỏ đùng đu đắng đùa gai gần gâu già giây gầm gấp gọi gì gừ ha hay hàng hao hau hây heo hằm hầm hì hi hơi hu hời hừng hừm hắt
            hớ ho im inh kha khang khăng khà khe khì kìn khắp khù khoan la lâng lăm lăn lắc lẻ lẹ lí liên lim lóc lơ lớp lù lửng luôn làng lạ
            lanh lâu lò lá lằng mai mãi mau men mênh mình mỏng mơ mùa mỉm mùi mươi mờ mòng măng miên mồm mím nao nay năm nền ngang ngày ngay
            ngà ngân ngành nghe nghi nghiêng người ngon ngùn nhà nhanh nhao nhắm nhè nhẹ nho nhỏ nhòe nhơn nhẹm nơi nóng nôn năn nâu nằng nong
            nối ngắn ngọt ngoan ngơ nhăm nguôi nhau oang oa om ong ông ô phăng phây phau phè phơi phừng phơ pho quanh quen quây quang ra rành
            rào râm rầm rần rưng rộn ran run rề rì rối rả rau rõ răm rinh rỉ sa sang sao se sẽ song sầm sờ sòng sáng sớm sướt sừng suông sâu
            sợ sùng ta tà tan thao thênh thăm thon thong thui thường tầng tháng thâm thầm tí tim toe to tong trân tròn trăng trưa từ tùng từng
            tươi tè tưng tối thấp thi thoăn thùng thôi thậm tận trùng um u ù ung va vang vành vi vo vòi vòng vơ vùng vui vù vội vừa vèo vắng
            vàng veo vần vâng vút vòm xa xanh xao xăm xì xinh xôn xù xăng xưa xung xuề xuân xôm xam ào ầm ầu ậm ề êm ì ỉ ối ôm ồ ồn ừ ứ ửng
            ừng nhất
        """);

    // Syllables that end many words and begin many others, mostly Sino-Vietnamese: đại biểu | biểu quyết, lịch sử | sử dụng, cấp trên | trên địa bàn.
    private static readonly FrozenSet<string> EndsAndBegins = Words(
        """
            an bình bản bàn báo bảo bạch biến biểu binh bí bộ bối bổ bố bước cán cách cảnh cao cáo cấp cầu chấp chất chế chi chí chỉ chiến
            chính chủ chứng chức chương cơ công cộng cổ cố cục cung cử cứu dân danh di dịch diễn diện dụng dự đại đảng đạo đào đạt đảm đặc đầu
            đề đế địa điểm điện điều đình định đoàn độ độc đội đối đồng động đời đơn đức đương gia giải giá giác giám gian giảng giao giáo
            giới hành hàng hại hạn hải hiện hiểm hiến hình hòa hoá hóa hoà hoạch hoàn hoạt học hộ hội hợp hướng huấn hữu hương kết kế khai
            khẩu khách khoa khí khối khởi kiểm kiến kiện kinh kỳ kỷ ký kích lao lãnh lâm lập lễ lệ liên liệu lịch linh lĩnh loại lợi luận luật
            lực lưu lượng lý mạng mẫu minh mệnh mỹ nam năng nghệ nghị nghĩa nghiệp nghiệm ngoại nguyên nhân nhất nhập nhiệm niệm nội nông nữ
            pháp phát phẩm phân phần phép phê phí phòng phong phối phổ phù phục phụ phương phường quan quán quản quân quả quang quốc quyền
            quyết quy sách sản sát sáng sắc sinh số sơ sở sử sự suất sức tác tài tạo tâm tân tập tầm tế thành thái tham thân thẩm thế thể thi
            thị thiết thiện thông thống thời thực thức thư thương thuật thuộc thuế tiên tiến tiêu tích tình tính tinh tin tín toàn tổ tố tộc
            tôn tổng trạng trách trang trí trị triển triệu trình trọng trung trực truyền trường trưởng trương tuyên tuyển tư tự tử tục tướng
            tương tượng ước ứng uỷ ủy văn vận vấn vật vệ vị viên viện vinh vụ vực xã xuất xử ý yếu yêu chuyên chuyển đổi thay cải trên chọn
            lên dòng xuống ban nước bằng cùng qua do
        """);

    /// <param name="syllable">In lower case.</param>
    public static bool IsHonest(string syllable) => Doubled.Contains(syllable) || EndsAndBegins.Contains(syllable);

    private static FrozenSet<string> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
