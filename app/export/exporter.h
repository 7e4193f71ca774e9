// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "project/projectsnapshot.h"
#include "report/gatheringcondition.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

class QIODevice;

namespace meipi {

/// What a user chooses for an export. The same options and snapshot give the same bytes.
struct ExportOptions {
    /// The reading memo of two pages, all notes, or the texts with them (of formats on pages).
    enum class Kind { Memo, AllNotes, WholeText };
    enum class GroupBy { Section, Theme, Document, Author, Date };
    enum class Context { None, Sentence, Paragraph };
    enum class Paper { A4, Letter };
    /// Pictures of reports behind all notes on pages.
    enum class Report { Frequency, Coverage, Matrix, Cooccurrence };

    Kind kind = Kind::AllNotes;
    GroupBy groupBy = GroupBy::Section;
    Paper paper = Paper::A4; ///< Of formats on pages.
    QList<Report> reports; ///< In this order; of formats on pages.
    QString language = QStringLiteral("zh"); ///< "zh" or "en": of headings and citations.
    QString templateFile; ///< A mustache template in place of the format's own; empty: none.
    std::optional<QByteArray> templateText; ///< The same as text, in place of the file.
    std::optional<Timestamp> date; ///< Where a format wants one; else the project's last change.
    bool includePrivate = false; ///< Notes kept private stay out unless asked for.
    bool onlyWithNotes = false; ///< Passages without a note that is shown stay out.
    GatheringCondition filter; ///< What passages are to be like (exportfilter.h).
    Context context = Context::None; ///< Shown with a quote that is only a part of it, in Markdown.
    bool byteOrderMark = false; ///< In CSV, for spreadsheets that take it for another encoding.
    QString keptText; ///< What a reader wrote between an earlier export's keep marks.
};

/// Writes a project in one foreign format. Const and stateless, so one instance serves every
/// thread, the window and the command line alike; what varies arrives in the arguments.
class Exporter {
public:
    struct Info {
        QString key; ///< Stable, for scripts: "markdown", "pdf".
        QString title; ///< Translated, for the file dialog.
        QString suffix; ///< Without dot: "md".
        QStringList omits; ///< Translated; what the format cannot carry. Shown before writing.

        /// Which of the options count.
        enum class Contents {
            NotesOrMemo, ///< kind, groupBy
            Notes, ///< groupBy
            WholeText, ///< none of them: the texts in their order, or all there is
        };
        Contents contents = Contents::NotesOrMemo;
        bool needsEarlierTexts = false; ///< Those of all versions, or positions in them are null.
        bool isFolder = false; ///< Of files; to a name that ends in the suffix it is one file.
    };

    virtual ~Exporter() = default;
    virtual Info info() const = 0;

    /// Writes @p snapshot to @p out, which is open. No clock, no locale, no hash order. Fails with
    /// Cancelled when @p progress says stop, FileAccess when @p out refuses data, Malformed for a
    /// template that does not parse; the caller owns a QSaveFile, so half a file is never left
    /// behind.
    virtual Result<Done> write(const ProjectSnapshot &snapshot, const ExportOptions &options,
                               QIODevice &out, Progress &progress) const = 0;

    /// What of this very @p snapshot would be left out, one translated sentence each; none where
    /// info() says all there is to say.
    virtual QStringList losses(const ProjectSnapshot &snapshot, const ExportOptions &options) const;

    /// What an export is to hand on from @p previous, the file it replaces; exportToFile() asks.
    virtual QString keptText(const QByteArray &previous) const;
};

const QList<const Exporter *> &exporters(); ///< In menu order; they live as long as we do.
/// By key; null when there is no such format.
const Exporter *exporterFor(QStringView key, const QList<const Exporter *> &among = exporters());
/// The first for a file suffix without dot, any case.
const Exporter *exporterForSuffix(QStringView suffix,
                                  const QList<const Exporter *> &among = exporters());

/// Whether @p path is to be a folder: of formats that are, unless it ends in the file's suffix.
bool isForFolder(const Exporter &exporter, const QString &path);

/// Writes what @p options ask for to @p out, narrowed as exportfilter.h says. Fails as write()
/// does.
Result<Done> exportTo(const Exporter &exporter, const ProjectSnapshot &snapshot,
                      const ExportOptions &options, QIODevice &out, Progress &progress);

/// Writes a whole file or none: @p path appears complete, and replaces a file only with
/// @p replace; text between the keep marks of that file goes over. Formats that are folders go by
/// vaultexporter.h. Fails with FileExists, FileAccess and what write() fails with.
Result<Done> exportToFile(const Exporter &exporter, const ProjectSnapshot &snapshot,
                          const ExportOptions &options, const QString &path, bool replace,
                          Progress &progress);

} // namespace meipi
