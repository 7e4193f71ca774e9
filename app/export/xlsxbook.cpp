// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/xlsxbook.h"

#include "export/exportfailures.h"
#include "export/markup.h"
#include "export/pagestyle.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <cmath>

namespace meipi {

namespace {

constexpr qsizetype longestCell = 32767; // characters, as Excel counts them: UTF-16
constexpr qsizetype longestSeen = 2000; // characters that count for a row's height
constexpr double mostLines = 24;
constexpr double lineHeight = 15; // points
constexpr time_t noDate = 315532800; // 1980-01-01: without a date the library takes the clock's

lxw_color_t sheetColour(Colour colour)
{
    return colour.rgb;
}

// Lines that a text takes in a column, some too many rather than one too few; programs differ in
// whether they find that out by themselves.
double linesIn(const QString &text, double width)
{
    double lines = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        double length = 0;
        for (const QChar unit : line)
            length += unit.unicode() < 0x1100 ? 1.1 : 2;
        lines += std::max(1.0, std::ceil(length / width));
    }
    return lines;
}

lxw_datetime sheetTime(Timestamp time)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(time.milliseconds, Qt::UTC);
    return {utc.date().year(), utc.date().month(),  utc.date().day(),
            utc.time().hour(), utc.time().minute(), double(utc.time().second())};
}

} // namespace

QString XlsxBook::cellText(const QString &text)
{
    // What looks like Excel's escape for a character is none (ECMA-376, 22.9.2.19).
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString whole = withoutForbidden(text);
    whole.replace(escape, QStringLiteral("_x005F_"));
    if (whole.size() <= longestCell)
        return whole;
    whole.truncate(longestCell - 2);
    if (whole.back().isHighSurrogate())
        whole.chop(1);
    return whole + QStringLiteral("……");
}

XlsxBook::XlsxBook(const OfficeFacts &facts)
    : m_path(QFile::encodeName(m_folder.filePath(QStringLiteral("book.xlsx")))),
      m_folderPath(QFile::encodeName(m_folder.path()))
{
    lxw_workbook_options options{};
    options.tmpdir = m_folderPath.data();
    m_book = workbook_new_opt(m_path.constData(), &options);
    if (m_book == nullptr)
        return;
    QByteArray title = cellText(facts.title).toUtf8();
    QByteArray author = cellText(facts.author).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    properties.created =
        facts.date == Timestamp() ? noDate : time_t(facts.date.milliseconds / 1000);
    workbook_set_properties(m_book, &properties);

    const auto format = [this] {
        lxw_format *made = workbook_add_format(m_book);
        format_set_text_wrap(made);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        return made;
    };
    m_plain = format();
    m_head = format();
    format_set_bold(m_head);
    format_set_bottom(m_head, LXW_BORDER_MEDIUM);
    format_set_bg_color(m_head, sheetColour(pagestyle::shade));
    m_time = format();
    format_set_num_format(m_time, "yyyy-mm-dd hh:mm");
    m_added = workbook_add_format(m_book);
    format_set_font_color(m_added, sheetColour(Colour{0x1a5fb4}));
    format_set_underline(m_added, LXW_UNDERLINE_SINGLE);
    m_removed = workbook_add_format(m_book);
    format_set_font_color(m_removed, sheetColour(pagestyle::accent));
    format_set_font_strikeout(m_removed);
}

XlsxBook::~XlsxBook()
{
    if (m_book != nullptr)
        workbook_close(m_book); // frees it; the folder goes with all that is in it
}

void XlsxBook::beginSheet(const QString &name, const QStringList &head, const QList<double> &widths)
{
    if (m_book == nullptr)
        return;
    endSheet();
    m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    m_columns = int(head.size());
    m_widths = widths;
    for (int column = 0; column < m_columns; ++column) {
        const auto at = lxw_col_t(column);
        worksheet_set_column(m_sheet, at, at, widths.value(column, 12), nullptr);
        worksheet_write_string(m_sheet, 0, at, cellText(head[column]).toUtf8().constData(), m_head);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    m_row = 1;
}

void XlsxBook::endSheet()
{
    if (m_sheet != nullptr && m_row > 1)
        worksheet_autofilter(m_sheet, 0, 0, m_row - 1, lxw_col_t(m_columns - 1));
}

void XlsxBook::cell(int column, const SheetCell &content)
{
    const auto at = lxw_col_t(column);
    if (content.number) {
        worksheet_write_number(m_sheet, m_row, at, *content.number, m_plain);
    } else if (content.time) {
        lxw_datetime time = sheetTime(*content.time);
        worksheet_write_datetime(m_sheet, m_row, at, &time, m_time);
    } else if (!content.text.isEmpty()) {
        worksheet_write_string(m_sheet, m_row, at, cellText(content.text).toUtf8().constData(),
                               m_plain);
    }
}

void XlsxBook::wordingCell(int column, const QList<WordingPiece> &wording)
{
    qsizetype length = 0;
    for (const WordingPiece &piece : wording)
        length += piece.text.size();
    if (wording.size() < 2 || length > longestCell) { // the library wants two pieces
        SheetCell whole;
        for (const WordingPiece &piece : wording)
            whole.text += piece.kind == WordingPiece::Kind::Removed ? QString() : piece.text;
        cell(column, whole);
        return;
    }
    QList<QByteArray> texts;
    for (const WordingPiece &piece : wording)
        texts.append(cellText(piece.text).toUtf8());
    QList<lxw_rich_string_tuple> pieces(wording.size());
    QList<lxw_rich_string_tuple *> pointers;
    for (qsizetype i = 0; i < wording.size(); ++i) {
        pieces[i].format = wording[i].kind == WordingPiece::Kind::Added ? m_added
            : wording[i].kind == WordingPiece::Kind::Removed            ? m_removed
                                                                        : nullptr;
        pieces[i].string = texts[i].data();
        pointers.append(&pieces[i]);
    }
    pointers.append(nullptr);
    worksheet_write_rich_string(m_sheet, m_row, lxw_col_t(column), pointers.data(), m_plain);
}

void XlsxBook::row(const SheetRow &cells)
{
    row(cells, -1, {});
}

void XlsxBook::row(const SheetRow &cells, int column, const QList<WordingPiece> &wording)
{
    if (m_sheet == nullptr || m_row >= LXW_ROW_MAX)
        return;
    double lines = 1;
    for (int at = 0; at < m_widths.size() && at < cells.size(); ++at)
        lines = std::max(lines, linesIn(cells[at].text.left(longestSeen), m_widths[at]));
    worksheet_set_row(m_sheet, m_row, std::min(lines, mostLines) * lineHeight, nullptr);
    for (int at = 0; at < cells.size(); ++at) {
        if (at == column)
            wordingCell(at, wording);
        else
            cell(at, cells[at]);
    }
    ++m_row;
}

Result<QByteArray> XlsxBook::finish()
{
    QFile file(QFile::decodeName(m_path));
    if (m_book == nullptr)
        return notWritable(file);
    endSheet();
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly)) {
        return failure(Error::Code::FileAccess, notWritable(file).value().message,
                       QString::fromUtf8(lxw_strerror(error)));
    }
    return file.readAll();
}

} // namespace meipi
