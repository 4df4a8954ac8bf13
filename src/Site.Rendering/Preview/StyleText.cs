namespace Site.Rendering.Preview;

/// <summary>One of each thing that an editor can write, as Read makes it from Markdown.</summary>
internal static class StyleText
{
    public static readonly ReadOnlyMemory<byte> Html =
        """
        <h2 id="tieu_de_hai">Tiêu đề bậc hai: “Ễ Ở Ỹ Ẩ Ộ ỹ ặ ỗ”, bằng cấp ấy</h2>
        <p>Đoạn văn có <strong>chữ đậm</strong>, <em>chữ nghiêng</em>, <a href="#tieu_de_hai">một liên kết</a>, <code>mã</code> và chú thích<sup class="so-chu-thich"><a id="cho-doc_1" href="#chu-thich_1">1</a></sup>. Dòng đủ dài để thấy khoảng cách giữa hai dòng khi chữ Việt chồng dấu: Những kỹ sư trẻ ở Huế viết lễ phép, rõ nghĩa, đủ ý.</p>
        <h3 id="tieu_de_ba">Tiêu đề bậc ba</h3>
        <ul>
        <li>Gạch đầu dòng</li>
        <li>Gạch có ý con
        <ul>
        <li>Ý con</li>
        </ul>
        </li>
        </ul>
        <ol>
        <li>Bước một</li>
        <li>Bước hai</li>
        </ol>
        <blockquote>
        <p>Một câu trích đáng nhớ, chữ to hơn, để người đọc dừng lại.</p>
        </blockquote>
        <div class="khung khung-ghi-nho">
        <p class="khung-tieu-de">Ghi nhớ</p>
        <p>Điều cần nhớ.</p>
        </div>
        <div class="khung khung-viec-can-lam">
        <p class="khung-tieu-de">Việc cần làm</p>
        <ul class="viec">
        <li><input type="checkbox" disabled checked aria-label="Đã xong"> Việc đã xong</li>
        <li><input type="checkbox" disabled aria-label="Chưa xong"> Việc chưa xong</li>
        </ul>
        </div>
        <div class="khung khung-luu-y">
        <p class="khung-tieu-de">Lưu ý</p>
        <p>Điều dễ nhầm.</p>
        </div>
        <div class="bang" role="region" aria-label="Bảng 1" tabindex="0">
        <table>
        <thead>
        <tr><th scope="col">Đơn vị</th><th scope="col" class="can-phai">Số tin</th></tr>
        </thead>
        <tbody>
        <tr><td>Chi bộ Mẫu</td><td class="can-phai">12</td></tr>
        <tr><td>Chi bộ Mẫu Hai</td><td class="can-phai">7</td></tr>
        </tbody>
        </table>
        </div>
        <p><a class="tep" href="#tieu_de_hai">Tệp để tải <span class="tep-loai">(DOCX, 3 KB)</span></a></p>
        <section class="chu-thich" role="doc-endnotes" aria-labelledby="chu-thich_">
        <h2 id="chu-thich_">Chú thích</h2>
        <ol>
        <li id="chu-thich_1"><p>Lời chú thích. <a class="ve-cho-doc" href="#cho-doc_1" role="doc-backlink" aria-label="Về chỗ đang đọc">↩</a></p></li>
        </ol>
        </section>
        """u8.ToArray();
}
