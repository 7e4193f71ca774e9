// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/zip.h"
#include "export/exporter.h"
#include "export/exportwords.h"
#include "export/story.h"

namespace meipi {

/// The paragraph styles of office documents, one table for DOCX and ODT.
enum class OfficeStyle {
    Body,
    Kicker,
    Title,
    Subtitle,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    Heading6,
    Subheading,
    Remark,
    Item,
    Place,
    Quote,
    Former,
    Themes,
    NoteHead,
    Note,
    ReplyHead,
    Reply,
    TableHead,
    TableText,
    TableNumber,
    Furniture, ///< Head and foot of the page.
};

struct OfficeLook {
    OfficeStyle style{};
    const char *key = nullptr; ///< In the file.
    const char *name = nullptr; ///< As office programs show it; built-in ones by their own.
    double size = 10.5; ///< Points, as below.
    bool isSans = false;
    bool isBold = false;
    Colour colour = {};
    double indent = 0;
    double before = 0;
    double after = 0;
    std::optional<Colour> fill = {};
    std::optional<Colour> bar = {}; ///< At the left edge.
    bool keepsWithNext = false;
    int outlineLevel = 0; ///< From 1; 0 for none.
    bool isRight = false;
};

const QList<OfficeLook> &officeLooks(); ///< In the order of OfficeStyle.
const OfficeLook &lookOf(OfficeStyle style);

inline constexpr const char *officeSerif = "Times New Roman";
inline constexpr const char *officeSans = "Arial";
inline constexpr const char *officeSerifAsian = "宋体";
inline constexpr const char *officeSansAsian = "黑体";

/// What a document says about itself.
struct OfficeFacts {
    QString title;
    QString author;
    QString language; ///< "zh" or "en"
    Timestamp date;
};

/// Text on its way into an office format.
class OfficeText {
public:
    virtual ~OfficeText() = default;

    /// A paragraph for each line of the runs.
    virtual void paragraph(OfficeStyle style, const StoryRuns &runs) = 0;
    virtual void table(const QList<QList<StoryRuns>> &rows, const QList<bool> &numeric) = 0;

protected:
    OfficeText() = default;
    Q_DISABLE_COPY_MOVE(OfficeText)
};

OfficeFacts officeFacts(const NotesReport &report, Word title, const ExportWords &words,
                        const ExportOptions &options);

/// A file of the archive that an office document is.
struct OfficePart {
    QString name;
    QByteArray bytes;
    ZipWriter::Packing packing = ZipWriter::Packing::Deflated;
};

/// Fails with FileAccess when @p out refuses data, TooLarge for a part over 2 GiB.
Result<Done> writeParts(const QList<OfficePart> &parts, QIODevice &out);

/// Writes a story down in an office format.
class OfficeStory final : public StoryListener {
public:
    explicit OfficeStory(OfficeText &text) : m_text(text) {}

    void hear(const StoryPart &part) override;

private:
    OfficeText &m_text;
};

QList<StoryRuns> linesOf(const StoryRuns &runs); ///< Cut at line ends; one line at least.

/// How much of a table's width each column takes, in parts of 1.
QList<double> columnShares(const QList<QList<StoryRuns>> &rows, const QList<bool> &numeric);

QString runColour(RunLook look); ///< As #rrggbb; empty where it is the paragraph's.

} // namespace meipi
