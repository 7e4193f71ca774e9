// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mergedialog.h"

#include "models/differences.h"
#include "project/blindcoding.h"
#include "project/blindview.h"
#include "window/background.h"
#include "window/differencesview.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace meipi {

namespace {

template <class Row>
bool addsHidden(const Change &change, const ProjectSnapshot &seen)
{
    const QList<RowChange<Row>> &list = change.of<Row>();
    return std::any_of(list.cbegin(), list.cend(), [&seen](const RowChange<Row> &step) {
        return step.after && seen.find(step.id()) == nullptr;
    });
}

} // namespace

struct MergeDialog::Preview {
    Differences differences;
    MergeReport report;
};

MergeDialog::MergeDialog(const MergeRequest &request, Purpose purpose, const QStringList &losses,
                         QWidget *parent)
    : QDialog(parent), m_purpose(purpose), m_losses(losses), m_summary(new QLabel),
      m_differences(new DifferencesView)
{
    const bool isImport = purpose == Purpose::Import;
    setObjectName(QStringLiteral("MergeDialog"));
    setWindowTitle(isImport ? tr("Import") : tr("Add to project"));
    m_summary->setObjectName(QStringLiteral("Summary"));
    m_summary->setWordWrap(true);
    auto *explanation = new QLabel(
        isImport ? tr("Nothing is removed here. All of it is one step that can be undone; the "
                      "other file is only read.")
                 : tr("All of it is one step that can be undone in “%1”. The project that the "
                      "document has had so far is put aside whole, and can be opened again.")
                       .arg(QFileInfo(request.path).fileName()));
    explanation->setWordWrap(true);
    explanation->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_merge = buttons->addButton(isImport ? tr("Import") : tr("Add"), QDialogButtonBox::AcceptRole);
    m_merge->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addWidget(m_differences, 1);
    layout->addWidget(explanation);
    layout->addWidget(buttons);
    m_merge->setDefault(true); // only in its dialog does it become the one
    resize(640, 480);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        emit mergeRequested();
    });
    read(request);
}

// Who codes blind is told of others' work only that it comes.
MergeDialog::Preview MergeDialog::previewOf(const MergeRequest &request, const ProjectMerge &merge)
{
    ProjectSnapshot after = request.project;
    after.apply(merge.change);
    const AuthorId author = request.context.author;
    if (!isBlind(request.project, author))
        return {differencesOf(request.project, after, merge.change), merge.report};
    const ProjectSnapshot seen = withoutOthers(request.project, author);
    const ProjectSnapshot seenAfter = withoutOthers(after, author);
    const Change change = shownChange(seen, after, author, merge.change);
    Preview preview{differencesOf(seen, seenAfter, change), merge.report};
    preview.report.conflicts.clear();
    if (addsHidden<Coding>(merge.change, seenAfter) || addsHidden<Note>(merge.change, seenAfter)
        || addsHidden<Highlight>(merge.change, seenAfter))
        preview.differences.added.append(tr("What others have coded and noted, hidden from you"));
    return preview;
}

void MergeDialog::read(const MergeRequest &request)
{
    m_summary->setText(tr("Reading %1 …").arg(QFileInfo(request.otherPath).fileName()));
    runInBackground(
        this,
        [request]() -> Result<Preview> {
            const auto merge = previewMerge(request);
            if (!merge)
                return tl::unexpected(merge.error());
            return previewOf(request, *merge);
        },
        [this](const Result<Preview> &preview) {
            if (preview)
                showPreview(*preview);
            else
                m_summary->setText(preview.error().message);
        });
}

void MergeDialog::showPreview(const Preview &preview)
{
    const Differences &differences = preview.differences;
    m_differences->addGroup(tr("Comes: %1").arg(differences.added.size()), differences.added);
    m_differences->addGroup(tr("Becomes as it is there: %1").arg(differences.altered.size()),
                            differences.altered);
    m_differences->addGroup(tr("Differs: %1").arg(preview.report.conflicts.size()),
                            preview.report.conflicts);
    m_differences->addGroup(tr("Has no place here: %1").arg(m_losses.size()), m_losses);
    if (preview.report.removedHere > 0) {
        m_differences->addGroup(tr("Stays away"),
                                {tr("Was removed here, and nothing new hangs on it: %1")
                                     .arg(preview.report.removedHere)});
    }
    m_summary->setText(differences.isEmpty() ? tr("All of it is there already.")
                                             : tr("What comes along"));
    m_merge->setEnabled(!differences.isEmpty() || m_purpose == Purpose::AddTo);
    m_merge->setFocus();
}

} // namespace meipi
