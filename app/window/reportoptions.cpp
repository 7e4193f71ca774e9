// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/reportoptions.h"

#include "project/agreedcoding.h"
#include "window/flowlayout.h"
#include "window/labelledfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <limits>

namespace meipi {

namespace {

constexpr int optionSpacing = 8; // pixels
constexpr int mostDrawn = 1000000; // units
constexpr int widestReportChoice = 26; // characters of a list's shown entry

/// Sections in the list that are not too many to choose from.
bool isChoosable(const OutlineNode &node)
{
    return node.kind != OutlineNode::Kind::Measure && node.kind != OutlineNode::Kind::Part;
}

QString sectionText(const Outline &outline, int node)
{
    const OutlineNode &row = outline.nodes()[node];
    const QString indent(2 * outline.depth(node), u' ');
    if (row.kind == OutlineNode::Kind::Front)
        return indent + ReportOptions::tr("Front matter");
    if (row.kind == OutlineNode::Kind::Back)
        return indent + ReportOptions::tr("Back matter");
    return indent + headingLine(row.label, row.title);
}

template <class Row>
Id<Row> chosenId(const QComboBox &box)
{
    return Id<Row>(box.currentData().toUuid());
}

/// Fills a list anew and keeps what was chosen.
class Refill {
public:
    explicit Refill(QComboBox &box) : m_box(box), m_blocker(box), m_kept(box.currentData())
    {
        box.clear();
    }
    ~Refill() { m_box.setCurrentIndex(std::max(0, m_box.findData(m_kept))); }
    Q_DISABLE_COPY_MOVE(Refill)

private:
    QComboBox &m_box;
    QSignalBlocker m_blocker;
    QVariant m_kept;
};

} // namespace

ReportOptions::ReportOptions(QWidget *parent) : QWidget(parent)
{
    auto *layout = new FlowLayout(optionSpacing, this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_rows = newChoice(
        tr("Rows"), {tr("Sections"), tr("Measures"), tr("Documents"), tr("Themes"), tr("Authors")});
    m_columns = newChoice(tr("Columns"), {tr("Themes"), tr("Authors")});
    m_measure = newChoice(tr("Shown"),
                          {tr("Count"), tr("Characters"), tr("Share of the row"),
                           tr("Share of the column"), tr("Share of the text")});
    m_coverage = newChoice(tr("Rows"), {tr("Sections"), tr("Measures")});
    const QStringList units{tr("Sentence"), tr("Paragraph"), tr("Measure"), tr("Section")};
    m_within = newChoice(tr("Together in the same"), QStringList{tr("Passage (overlap)")} + units);
    m_pairMeasure =
        newChoice(tr("Shown"), {tr("Count"), tr("Jaccard's index"), tr("c-coefficient")});
    m_picture = newChoice(tr("Picture"), {tr("Graph"), tr("Heat map")});
    m_unit = newChoice(tr("Unit"), QStringList{tr("Character")} + units);
    m_authorButton = new QToolButton(this);
    m_authorButton->setObjectName(QStringLiteral("Authors"));
    m_authorButton->setPopupMode(QToolButton::InstantPopup);
    m_authorButton->setMenu(new QMenu(m_authorButton));
    layout->addWidget(m_authorButton);
    m_document = newChoice(tr("Document"), {});
    m_section = newChoice(tr("Section"), {});
    m_withSubthemes = newCheck(tr("With sub-themes"));
    m_withStopWords = newCheck(tr("With stop words"));
    m_allDocuments = newCheck(tr("Unshared documents too"));
    m_allDocuments->setToolTip(tr("Also documents that not all of the authors have coded"));
    m_settledOnly = newCheck(tr("Settled by all only"));
    m_settledOnly->setToolTip(
        tr("Only documents whose sections each of the authors has marked as settled"));
    m_sample = newNumber(tr("Sample"), 0, mostDrawn);
    m_sample->setSpecialValueText(tr("All units"));
    const QFontMetrics metrics = m_sample->fontMetrics(); // its hint leaves out what its style adds
    m_sample->setMinimumWidth(metrics.horizontalAdvance(m_sample->specialValueText())
                              + 3 * metrics.height());
    m_sample->setToolTip(tr("So many units are drawn at random; of characters, paragraphs"));
    m_seed = newNumber(tr("Seed"), 0, std::numeric_limits<int>::max());
    m_seed->setValue(1);
    m_seed->setToolTip(tr("The same seed draws the same sample again"));
    connect(m_sample, &QSpinBox::valueChanged, this, &ReportOptions::refreshShown);
    refreshShown();
}

QComboBox *ReportOptions::newChoice(const QString &label, const QStringList &texts)
{
    auto *box = new QComboBox;
    box->addItems(texts);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    qsizetype longest = 6;
    for (const QString &text : texts)
        longest = std::max(longest, text.size());
    box->setMinimumContentsLength(texts.isEmpty()
                                      ? widestReportChoice / 2
                                      : int(std::min<qsizetype>(longest, widestReportChoice)));
    m_fields.insert(box, labelledField(label, box, this));
    layout()->addWidget(m_fields[box]);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        if (box == m_document)
            fillSections(m_project);
        emit requestChanged();
    });
    return box;
}

QSpinBox *ReportOptions::newNumber(const QString &label, int least, int most)
{
    auto *box = new QSpinBox;
    box->setObjectName(label);
    box->setRange(least, most);
    box->setKeyboardTracking(false);
    m_fields.insert(box, labelledField(label, box, this));
    layout()->addWidget(m_fields[box]);
    connect(box, &QSpinBox::valueChanged, this, &ReportOptions::requestChanged);
    return box;
}

QCheckBox *ReportOptions::newCheck(const QString &text)
{
    auto *box = new QCheckBox(text, this);
    box->setMinimumHeight(m_rows->sizeHint().height()); // in line with the lists
    layout()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &ReportOptions::requestChanged);
    return box;
}

void ReportOptions::setKind(ReportKind kind)
{
    m_kind = kind;
    refreshShown();
}

void ReportOptions::setProject(const ProjectSnapshot &project)
{
    m_project = project;
    fillDocuments(project);
    fillSections(project);
    fillAuthors(project);
    refreshShown();
}

void ReportOptions::fillDocuments(const ProjectSnapshot &project)
{
    const Refill refill(*m_document);
    m_document->addItem(tr("All documents"), QUuid());
    for (const DocumentId &id : project.documents()) {
        const Document *row = project.find(id);
        m_document->addItem(QString::number(row->number) + u' ' + shownTitle(project, id),
                            id.uuid());
    }
}

void ReportOptions::fillSections(const ProjectSnapshot &project)
{
    const Refill refill(*m_section);
    m_section->addItem(tr("All sections"), QUuid());
    DocumentId document = chosenId<Document>(*m_document);
    if (document.isNull() && project.documents().size() == 1)
        document = project.documents().first();
    const SectionTree &tree = project.sections(document);
    for (int node = 0; node < tree.outline().nodes().size(); ++node) {
        if (isChoosable(tree.outline().nodes()[node]))
            m_section->addItem(sectionText(tree.outline(), node), tree.idOf(node).uuid());
    }
}

// Who has coded anything; at first the two who coded most.
void ReportOptions::fillAuthors(const ProjectSnapshot &project)
{
    QHash<AuthorId, int> codings;
    for (const Coding &coding : project.rows<Coding>())
        ++codings[coding.author];
    codings.remove(agreedAuthor(project)); // is no coder but what they settled on
    QList<AuthorId> all = codings.keys();
    std::sort(all.begin(), all.end(), [&codings](const AuthorId &a, const AuthorId &b) {
        return codings[a] != codings[b] ? codings[a] > codings[b] : a < b;
    });
    m_authors.removeIf([&all](const AuthorId &author) { return !all.contains(author); });
    if (m_authors.isEmpty())
        m_authors = all.first(std::min<qsizetype>(2, all.size()));
    m_authorButton->menu()->clear();
    for (const AuthorId &author : std::as_const(all)) {
        QAction *action = m_authorButton->menu()->addAction(project.find(author)->name);
        action->setCheckable(true);
        action->setChecked(m_authors.contains(author));
        connect(action, &QAction::toggled, this, [this, author](bool isChosen) {
            if (isChosen)
                m_authors.append(author);
            else
                m_authors.removeAll(author);
            refreshAuthorButton();
            emit requestChanged();
        });
    }
    refreshAuthorButton();
}

void ReportOptions::refreshAuthorButton()
{
    QStringList names;
    for (const AuthorId &author : std::as_const(m_authors))
        names.append(m_project.find(author)->name);
    const QString shown = names.isEmpty() ? tr("nobody") : names.join(tr(", "));
    m_authorButton->setText(tr("Authors: %1").arg(QString(shown).replace(u'&', u"&&"_qs)));
}

ReportRequest ReportOptions::request() const
{
    ReportRequest request;
    request.kind = m_kind;
    request.document = chosenId<Document>(*m_document);
    request.section = chosenId<Section>(*m_section);
    request.rows = static_cast<MatrixRows>(m_rows->currentIndex());
    request.columns = static_cast<MatrixColumns>(m_columns->currentIndex());
    request.measure = static_cast<MatrixMeasure>(m_measure->currentIndex());
    request.pairMeasure = static_cast<PairMeasure>(m_pairMeasure->currentIndex());
    const QComboBox *unit = m_kind == ReportKind::Cooccurrence ? m_within : m_unit;
    request.unit = static_cast<ReportUnit>(unit->currentIndex());
    request.withSubthemes = m_withSubthemes->isChecked();
    request.byMeasure = m_coverage->currentIndex() == 1;
    request.asGraph = m_picture->currentIndex() == 0;
    request.withStopWords = m_withStopWords->isChecked();
    request.allDocuments = m_allDocuments->isChecked();
    request.settledOnly = m_settledOnly->isChecked();
    if (m_sample->value() > 0)
        request.sample = UnitSample{m_sample->value(), static_cast<quint64>(m_seed->value())};
    request.authors = m_authors;
    return request;
}

void ReportOptions::show(QWidget *widget, bool isShown)
{
    m_fields.value(widget, widget)->setVisible(isShown);
}

void ReportOptions::refreshShown()
{
    using Kind = ReportKind;
    const bool isMatrix = m_kind == Kind::Matrix;
    const bool isPairs = m_kind == Kind::Cooccurrence;
    const bool isWords = m_kind == Kind::Words || m_kind == Kind::Keyness;
    const bool isAgreement = m_kind == Kind::Agreement || m_kind == Kind::Disagreements;
    show(m_document, m_project.documents().size() > 1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_rows, m_columns, m_measure})
        show(each, isMatrix);
    show(m_coverage, m_kind == Kind::Coverage);
    for (QWidget *each : std::initializer_list<QWidget *>{m_within, m_pairMeasure, m_picture})
        show(each, isPairs);
    for (QWidget *each : std::initializer_list<QWidget *>{m_section, m_withStopWords})
        show(each, isWords);
    for (QWidget *each : std::initializer_list<QWidget *>{m_unit, m_authorButton, m_allDocuments,
                                                          m_settledOnly, m_sample})
        show(each, isAgreement);
    show(m_seed, isAgreement && m_sample->value() > 0);
    show(m_withSubthemes, isMatrix || isAgreement);
}

} // namespace meipi
