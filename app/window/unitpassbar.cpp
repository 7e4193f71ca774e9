// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/unitpassbar.h"

#include "window/barbutton.h"
#include "window/flowlayout.h"
#include "window/icons.h"
#include "window/panelview.h"
#include "window/textlabel.h"
#include "window/themeswatch.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QProgressBar>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace meipi {

namespace {

constexpr int passSpacing = 6; // pixels
constexpr int dimensionSwatch = 12;
constexpr int progressWidth = 150;
constexpr int problemsHeight = 150;

constexpr DimensionRule choosableRules[] = {DimensionRule::ExactlyOne, DimensionRule::AtMostOne,
                                            DimensionRule::Any};
constexpr ReportUnit choosableUnits[] = {ReportUnit::Measure, ReportUnit::Sentence,
                                         ReportUnit::Paragraph, ReportUnit::Section};

} // namespace

UnitPassBar::UnitPassBar(Edits &edits, Reader &reader, UnitPass &pass, QWidget *parent)
    : QFrame(parent), m_edits(edits), m_reader(reader), m_pass(pass)
{
    setObjectName(QStringLiteral("UnitPassBar"));
    setAccessibleName(tr("Coding unit by unit"));
    build();
    const Project &project = edits.project();
    connect(&project, &Project::changed, this, &UnitPassBar::onProjectChanged);
    connect(&project, &Project::wasReset, this, [this] { onProjectChanged({}); });
    connect(&pass, &UnitPass::changed, this, [this] {
        rebuildThemes();
        refresh();
    });
    connect(&pass, &UnitPass::coded, this, &UnitPassBar::refresh);
    hide();
}

void UnitPassBar::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 8, 6);
    column->setSpacing(4);
    column->addWidget(newChoices());
    column->addWidget(newSteps());
    m_themes = new QWidget;
    m_themes->setObjectName(QStringLiteral("UnitThemes"));
    auto *themes = new FlowLayout(2, m_themes);
    themes->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_themes);
    m_message = new TextLabel;
    m_message->setObjectName(QStringLiteral("PassMessage"));
    m_message->setFaint(true);
    column->addWidget(m_message);
    column->addWidget(newProblems());
}

QComboBox *UnitPassBar::newChoice(const QString &name, int width)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(width);
    return box;
}

QWidget *UnitPassBar::newChoices()
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(passSpacing, row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_dimension = newChoice(tr("Dimension"), 12);
    m_dimension->setObjectName(QStringLiteral("PassDimension"));
    m_rule = newChoice(tr("How many of its themes a unit has"), 8);
    m_rule->setObjectName(QStringLiteral("PassRule"));
    m_rule->addItems({tr("Exactly one"), tr("At most one"), tr("Any number")});
    m_unit = newChoice(tr("Unit"), 6);
    m_unit->setObjectName(QStringLiteral("PassUnit"));
    m_unit->addItems({tr("Measure"), tr("Sentence"), tr("Paragraph"), tr("Section")});
    m_scope = newChoice(tr("Where"), 12);
    m_scope->setObjectName(QStringLiteral("PassScope"));
    for (QWidget *each : {m_dimension, m_rule, m_unit, m_scope})
        layout->addWidget(each);
    const auto restarts = [this](QComboBox *box) {
        connect(box, &QComboBox::currentIndexChanged, this, &UnitPassBar::restart);
    };
    restarts(m_dimension);
    restarts(m_unit);
    restarts(m_scope);
    connect(m_rule, &QComboBox::activated, this, &UnitPassBar::setRule);
    return row;
}

QWidget *UnitPassBar::newSteps()
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(passSpacing, row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("PassProgress"));
    m_progress->setAccessibleName(tr("Units coded"));
    m_progress->setFixedWidth(progressWidth);
    m_progress->setFormat(QStringLiteral("%v/%m"));
    layout->addWidget(m_progress);
    const auto add = [this, layout](BarButton *button, const std::function<void()> &run) {
        connect(button, &BarButton::clicked, this, run);
        layout->addWidget(button);
    };
    add(newButton(tr("Previous"), QStringLiteral("Ctrl+↑"), tr("Previous unit")),
        [this] { m_pass.step(-1); });
    add(newButton(tr("Next"), QStringLiteral("Ctrl+↓"), tr("Next unit")),
        [this] { m_pass.step(1); });
    add(newButton(tr("Next open"), QStringLiteral("U"),
                  tr("Next unit without a theme, or with several where one is allowed")),
        [this] { m_pass.stepOpen(1); });
    m_goOn = newButton(tr("Go on"), {}, tr("Go on to the next unit when one theme is given"));
    m_goOn->setCheckable(true);
    m_goOn->setChecked(m_pass.goesOn());
    add(m_goOn, [this] { m_pass.setGoingOn(m_goOn->isChecked()); });
    m_listButton = newButton({}, {}, tr("Problems"));
    m_listButton->setObjectName(QStringLiteral("PassProblems"));
    m_listButton->setCheckable(true);
    add(m_listButton, [this] { showProblems(m_listButton->isChecked()); });
    auto *close = newButton({}, {}, tr("End coding unit by unit"));
    close->setIcon(lineIcon(QStringLiteral("close")));
    add(close, [this] { leave(); });
    return row;
}

QWidget *UnitPassBar::newProblems()
{
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("PassProblemList"));
    m_list->setAccessibleName(tr("Problems"));
    m_list->setUniformItemSizes(true);
    m_list->setModel(&m_problems);
    m_list->setFixedHeight(problemsHeight);
    new PanelView(*m_list);
    m_list->hide();
    const auto jump = [this](const QModelIndex &index) { m_pass.goTo(m_problems.unitAt(index)); };
    connect(m_list, &QListView::clicked, this, jump);
    connect(m_list, &QListView::activated, this, [this, jump](const QModelIndex &index) {
        jump(index);
        m_reader.setFocus(Qt::OtherFocusReason);
    });
    return m_list;
}

void UnitPassBar::open()
{
    fillDimensions();
    fillScopes();
    show();
    restart();
    refresh();
    m_reader.setFocus(Qt::OtherFocusReason);
}

void UnitPassBar::leave()
{
    hide();
    m_pass.stop();
    m_reader.setFocus(Qt::OtherFocusReason);
    emit left();
}

void UnitPassBar::setDocument(const DocumentId &document)
{
    if (document == m_document)
        return;
    m_document = document;
    if (isHidden())
        return;
    fillScopes();
    restart(); // the document that is read may be the scope
}

void UnitPassBar::onProjectChanged(const Change &change)
{
    if (isHidden())
        return;
    const bool isOther = !change.of<Theme>().isEmpty() || !change.of<Property>().isEmpty()
        || !change.of<Section>().isEmpty() || !change.of<Document>().isEmpty() || change.isEmpty();
    if (!isOther)
        return;
    fillDimensions();
    fillScopes();
    restart();
}

// Dimensions first, then other themes with children.
void UnitPassBar::fillDimensions()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const QVariant kept = m_dimension->currentData();
    m_dimension->clear();
    const ProjectSnapshot &project = m_edits.snapshot();
    const QHash<ThemeId, DimensionRule> rules = dimensionRules(project);
    const QList<ThemeId> themes = project.themesInOrder();
    for (const bool wantsRule : {true, false}) {
        for (const ThemeId &theme : themes) {
            if (rules.contains(theme) != wantsRule || project.childThemes(theme).isEmpty())
                continue;
            m_dimension->addItem(
                swatchIcon(project.find(theme)->colour, dimensionSwatch, devicePixelRatioF()),
                project.themePath(theme), theme.uuid());
        }
    }
    m_dimension->setCurrentIndex(
        m_dimension->count() == 0 ? -1 : std::max(0, m_dimension->findData(kept)));
    const ThemeId now(m_dimension->currentData().toUuid());
    const DimensionRule rule = rules.value(now, DimensionRule::Any);
    m_rule->setCurrentIndex(
        static_cast<int>(std::find(std::begin(choosableRules), std::end(choosableRules), rule)
                         - std::begin(choosableRules)));
    m_rule->setEnabled(!now.isNull());
}

void UnitPassBar::fillScopes()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const QVariant kept = m_scope->currentData();
    m_scope->clear();
    m_scope->addItem(tr("This document"), m_document.uuid());
    m_scope->addItem(tr("All documents"), QUuid());
    const SectionTree &tree = m_edits.snapshot().sections(m_document);
    const QList<OutlineNode> &nodes = tree.outline().nodes();
    for (int node = 0; node < nodes.size(); ++node) {
        if (nodes[node].kind == OutlineNode::Kind::Section) {
            m_scope->addItem(QString(2 * tree.outline().depth(node), u' ')
                                 + headingLine(nodes[node].label, nodes[node].title),
                             tree.idOf(node).uuid());
        }
    }
    m_scope->setCurrentIndex(kept.isValid() ? std::max(0, m_scope->findData(kept)) : 0);
}

PassScope UnitPassBar::scope() const
{
    PassScope scope;
    scope.unit = choosableUnits[std::max(0, m_unit->currentIndex())];
    const QUuid place = m_scope->currentData().toUuid();
    if (m_scope->currentIndex() > 1)
        scope.section = SectionId(place);
    else
        scope.document = DocumentId(place);
    return scope;
}

void UnitPassBar::restart()
{
    if (m_isFilling || isHidden())
        return;
    m_pass.start(ThemeId(m_dimension->currentData().toUuid()), scope());
    fillDimensions(); // the rule of the one that is chosen now
}

void UnitPassBar::setRule(int index)
{
    m_edits.perform(setDimension(m_edits.snapshot(), m_pass.dimension(), choosableRules[index]),
                    tr("Change dimension"));
}

void UnitPassBar::refresh()
{
    if (isHidden())
        return;
    refreshProgress();
    refreshThemes();
    refreshProblems();
    m_message->setText(emptyWords());
    m_message->setVisible(!m_message->text().isEmpty());
}

void UnitPassBar::refreshProgress()
{
    const CodingPass &pass = m_pass.pass();
    m_progress->setMaximum(std::max(1, static_cast<int>(pass.count())));
    m_progress->setValue(static_cast<int>(pass.coded()));
    m_progress->setFormat(u"%1/%2"_qs.arg(pass.coded()).arg(pass.count()));
    m_listButton->setWords(tr("Problems: %L1").arg(pass.problems()));
    m_listButton->setKey(m_listButton->isChecked() ? u"▴"_qs : u"▾"_qs);
}

void UnitPassBar::refreshProblems()
{
    if (m_list->isVisibleTo(this))
        m_problems.setPass(m_edits.snapshot(), m_pass.pass());
}

void UnitPassBar::showProblems(bool isShown)
{
    m_listButton->setChecked(isShown);
    m_list->setVisible(isShown);
    refresh();
}

QString UnitPassBar::emptyWords() const
{
    if (m_dimension->count() == 0)
        return tr("Units are coded by the children of a theme: make a theme, such as Instrument, "
                  "with themes below it.");
    if (m_pass.isCounting() || m_pass.pass().count() > 0)
        return {};
    return tr("There are no such units here; choose another unit, or sentences.");
}

void UnitPassBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_reader.setFocus(Qt::OtherFocusReason);
    else if (event->modifiers() != Qt::NoModifier || !m_pass.press(event->key()))
        QFrame::keyPressEvent(event);
}

void UnitPassBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Mid));
}

} // namespace meipi
