namespace Site.Reading.Schema.Guide.Chapters;

/// <summary>From nothing to a committee's own page on its server.</summary>
internal static class SettingUp
{
    public const string Text = """
        # Hướng dẫn cài đặt trang

        Tài liệu này dành cho người cài đặt và giữ trang. Người viết bài đọc [README.md](README.md). Tệp được tạo tự động từ chương trình, xin đừng sửa tay. «cách gõ lệnh»

        ## Từ đầu đến trang của đơn vị

        1. Tạo thư mục riêng: `-- init trang-khoi`. Chương trình hỏi tên cơ quan, cấp trên, tên ngắn, ký hiệu, địa danh, địa chỉ trang, điện thoại, rồi ghi cài đặt, tổ chức, chuyên mục, bài đầu tiên, số bản tin đầu tiên; trang dựng được ngay. Biết trước thì ghi luôn: `-- init trang-khoi --name "Đảng ủy các cơ quan Đảng tỉnh" --code ĐUK`.
        2. Trong thư mục ấy, `-- check` nhắc những chỗ còn phải điền: khóa còn trống trong `input/cau-hinh.yml`, chữ (mẫu) còn sót, địa chỉ trang còn là mẫu. Sửa cho đến khi hết.
        3. Thay danh sách tổ chức và chuyên mục trong `input/_du-lieu/` bằng của đơn vị, rồi `-- guide --vscode` để VS Code gợi ý đúng mã mới. Thêm tổ chức, chuyên mục hay đối tượng thì chạy lại lệnh ấy.
        4. Dựng trang: `-- build` ghi cả trang vào thư mục `output/`.

        Bài nội bộ, bài chưa đăng nằm cùng thư mục với bài công khai: kho chứa thư mục này (GitHub, ổ mạng, ổ đám mây) phải để riêng tư. Có chương trình mới thì chép đè lên chương trình cũ, sửa nội dung theo `CHANGELOG.md`, ghi số mới ở `phien_ban`, rồi chạy `-- guide --write` để các hướng dẫn và gợi ý của VS Code theo bản mới.

        ## Dựng và đưa lên

        - `-- build` dựng lại cả trang bên cạnh bản cũ rồi mới thay; còn lỗi thì bản cũ giữ nguyên. `-- publish` dựng rồi đưa lên nơi ghi ở `xuat_ban` (phần dưới); tự đưa thì chép toàn bộ thư mục `output/` lên máy chủ.
        - Bản nội bộ: `-- build --edition internal` ghi vào `output.noi-bo/`. Thư mục ấy có cả bài nội bộ, chỉ để ở nơi người ngoài không vào được.
        - PDF của bản tin cần Edge, Chrome hoặc Chromium trên máy dựng trang, hoặc đường dẫn đến trình duyệt ở biến `KHOI_BROWSER`; `--pdf required` bắt buộc phải có, `--pdf off` bỏ qua.
        - `-- list --month 2026 --csv > so-bai.csv` xuất mọi bài của năm ra bảng tính.

        ## Báo cáo và nhuận bút

        - `-- report 2026` làm báo cáo năm: bản Word có sẵn câu và bảng để sửa thêm, và bảng số liệu CSV. `--quarter 3` là báo cáo quý III, `--unit chi-bo-van-phong-mau` là của một tổ chức và các tổ chức trực thuộc. Báo cáo đếm tin, bài theo thể loại, tháng, tổ chức, tác giả; việc trong các kế hoạch đã xong, quá hạn, đang làm; số bản tin ra đúng hạn; mô hình; bên cạnh là số của cùng kỳ năm trước. Bài nội bộ và bài đã hết hạn cũng được đếm; bài nháp, bài đã rút thì không.
        - `-- royalties 2026-09` làm bảng nhuận bút tháng 9 theo tác giả, CSV. Mức của từng thể loại ghi ở `nhuan_but` trong `cau-hinh.yml`, riêng bài nào khác thì ghi vào `_du-lieu/nhuan-but.yml`. Bài đăng lại (có `nguon`) không tính, trừ khi ghi ở tệp ấy.
        - Cả hai ghi vào thư mục `bao-cao/` (đổi bằng `--output`), không bao giờ vào thư mục trang đã dựng hay nơi xuất bản; tệp ai đã sửa thì không bị ghi đè.

        ## Xuất bản

        `xuat_ban` trong `input/cau-hinh.yml` nói lệnh `-- publish` đưa trang đến đâu. Danh sách những gì đã xuất bản nằm ở `input/.xuat-ban/`: giữ cùng nội dung, đừng sửa.

        - `xuat_ban: { cach: thu_muc, dich: /srv/www/khoi }`: thư mục hay ổ mạng mà IIS, nginx, Apache đang phục vụ. Thư mục cha phải có sẵn và ghi được: trang mới được chép bên cạnh rồi thay một lần; bản trước giữ ở `.khoi.truoc` bên cạnh để hoàn tác, nên ổ đĩa cần chỗ cho ba bản, trừ ảnh và tệp không đổi nếu ổ ấy dùng được liên kết cứng. Lịch sử ở `.khoi.lich-su`, ngoài tầm người đọc. Nhiều người cùng xuất bản vào một nơi thì cũng phải cùng một bộ bài: người sau được báo từng tệp người trước đã đổi.
        - `xuat_ban: { cach: git }`: ghi nội dung và giao diện vào kho git rồi đẩy lên nhánh đang dùng; máy chủ của kho dựng trang. Cần git 2.38 trở lên, kho đã nối (`git remote add origin …`) và đã đăng nhập một lần. Trước khi dựng, lệnh lấy về những gì người khác đã đẩy lên; tệp cả hai cùng sửa thì bản của bạn ở nguyên chỗ, bản kia nằm trong `input/.xuat-ban/cua-nguoi-khac/`. Hoàn tác là một lần ghi mới, không xóa lịch sử. Kho có bài nội bộ thì phải là kho riêng: lệnh hỏi máy chủ như người lạ, ai cũng đọc được thì dừng.
        - `xuat_ban: { cach: netlify, dich: ten-trang }`: đưa chính thư mục đã dựng, cả PDF, lên Netlify; chỉ tải những tệp Netlify chưa có, và tệp cuối cùng lên rồi người đọc mới thấy bản mới. `dich` là tên trang hay Project ID ở app.netlify.com. Lần đầu, lệnh hỏi mã truy cập (tạo ở app.netlify.com, *User settings*, *Applications*, *Personal access tokens*), chữ không hiện ra, rồi cất ở hồ sơ người dùng, chỉ người ấy đọc được: `~/.config/khoi-site/netlify-token`, `%APPDATA%\khoi-site\netlify-token` trên Windows, `~/Library/Application Support/khoi-site/` trên máy Mac. Máy chạy tự động thì đặt mã vào biến `NETLIFY_AUTH_TOKEN`. Hoàn tác là cho đăng lại bản trước mà Netlify còn giữ; lịch sử là danh sách *Deploys* ở đó. Cách này mới thử với một máy chủ giả làm Netlify, chưa thử với Netlify thật.
        - `noi_bo: /srv/noi-bo/khoi` thêm vào `xuat_ban` là nơi đặt bản nội bộ, chỉ là thư mục hay ổ mạng: `-- publish --edition internal`. Nơi ấy phải đóng với người ngoài.

        ## Tự dựng theo lịch

        Bài hẹn giờ, bài hết hạn, hiệu lực của văn bản, việc quá hạn, ngày đáng nhớ, chiến dịch, lấy ý kiến và chuyên đề ở trang chủ chỉ đổi khi trang được dựng lại. `-- due` kể những gì đã đến hạn từ lần xuất bản cuối và những gì sắp tới, rồi trả mã kết thúc 0 nếu cần dựng lại, 3 nếu chưa, mã khác là lỗi; `--json` cho chương trình đọc. Số ngày còn lại (còn 12 ngày) luôn ghi kèm *tính đến* ngày nào nên không tính là đến hạn. Sau khi hoàn tác, trên máy đã hoàn tác lệnh luôn trả 3 cho đến khi có người xuất bản lại; trên máy khác đã đăng chính lần ấy thì `-- publish` dừng lại (K888; với git thì lệnh lấy bản đã hoàn tác về trước): lịch không đưa lại lên trang điều vừa bị rút về.

        - **Máy nhìn thấy thư mục đích** (`cach: thu_muc`): đặt lịch chạy hai lệnh nối bằng `&&`. Linux, trong crontab: `5 0,7,12,17 * * * cd /srv/trang-khoi && ./khoi due && ./khoi publish --yes`. Windows, trong Task Scheduler: chương trình `cmd`, tham số `/c "cd /d D:\trang-khoi && khoi due && khoi publish --yes"`. Lịch đưa lên mọi thay đổi đang có trong `input/`: bài viết dở phải để `trang_thai: nhap`.
        - **GitHub** (`cach: git` hay `netlify`): `.github/workflows/trang.yml` có sẵn. Nó dựng khi có người đẩy nội dung lên và bốn lần mỗi ngày nếu có gì đến hạn, in PDF bằng Chrome của máy ấy, giữ lại ảnh và PDF đã làm, rồi đưa lên theo `may_chu`: Netlify; GitHub Pages (`khong`; kho riêng thì cần gói trả tiền); máy chủ riêng thì để trang đã dựng ở mục Artifacts. Nó chỉ chạy sau khi thêm `KHOI_ZIP` và các khóa ghi ở đầu tệp. Chưa thử được trên GitHub và Netlify thật: lần đầu xin xem kỹ kết quả ở mục Actions.
        - **Netlify** không tự dựng gì: `netlify.toml` tắt việc ấy, nên mỗi lần đưa lên tốn 15 trong 300 credit miễn phí của một tháng, và bài nháp không có bản xem trước nào trên máy chủ công khai. Muốn cho người khác xem bài nháp thì dùng `-- preview --host 0.0.0.0` trong mạng của cơ quan.

        ## Khi cơ quan kết thúc hoạt động

        `luu_tru: 2025-07-01` trong `input/cau-hinh.yml` giữ trang lại để tra cứu: từ ngày ấy mọi trang và bản in có dòng báo; trang chủ thôi đưa tin mới, ngày đáng nhớ, chiến dịch, lấy ý kiến mà thành mục lục những gì còn lưu (văn bản, bản tin, tổ chức, từng năm); địa chỉ cũ vẫn mở được, máy tìm kiếm vẫn tìm thấy. Thêm nơi kế thừa để mọi trang dẫn đến đó: `luu_tru: { tu: 2025-07-01, ke_thua: Đảng bộ các cơ quan Đảng tỉnh, dia_chi: "https://dang-bo-tinh.example" }`; `loi` thay câu báo có sẵn. Trình đơn và chân trang giữ như trong cài đặt: bỏ những dòng không còn đúng.

        ## Giao diện

        `giao_dien` chọn một thư mục trong `themes/`. Muốn đổi màu, đổi hình thì đừng sửa giao diện có sẵn: chạy `-- new giao-dien ten-moi` để có `themes/ten-moi/theme.yml` đứng trên giao diện đang dùng, trong đó ghi sẵn những gì đổi được. Xem trước bằng `-- preview --theme ten-moi`; vừa ý thì ghi `giao_dien: ten-moi`. Cách viết mẫu có trong [themes/README.md](../themes/README.md).

        ## Cài đặt

        Tệp `input/cau-hinh.yml` không có dòng `---`; mỗi khóa một dòng, cách viết giống phần khai báo của bài. Một tệp tối thiểu:

        ```yaml
        ten_trang: Trang thông tin điện tử Đảng ủy Khối
        dia_chi_trang: https://khoi.example
        co_quan:
          ten: Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh
        ```

        """;
}
