// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/conditionrow.h"

#include "report/markedproject.h"
#include "window/barbutton.h"
#include "window/conditiongroup.h"
#include "window/datefield.h"
#include "window/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace meipi {

namespace {

using RowUnit = GatheringCondition::Unit;

constexpr int nestedIndent = 26; // pixels
constexpr int widestDistance = 100'000; // characters
constexpr int usualDistance = 20;
constexpr int choiceLength = 16; // characters of a list's shown entry

} // namespace

ConditionRow::ConditionRow(const ConditionDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_not(new BarButton), m_phrase(new QComboBox),
      m_theme(new QPushButton), m_choice(new QComboBox), m_distance(new QSpinBox),
      m_words(new QLineEdit), m_day(new DateField), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("ConditionRow"));
    m_not->setCheckable(true);
    m_not->setObjectName(QStringLiteral("Not"));
    m_not->setWords(tr("that", "a condition holds"));
    m_not->setToolTip(tr("Highlights for which this does not hold"));
    m_phrase->setObjectName(QStringLiteral("Phrase"));
    m_phrase->setAccessibleName(tr("Condition"));
    m_phrase->addItems({tr("has the theme or one below"), tr("has the very theme"),
                        tr("says in passage or note"), tr("says in the passage"),
                        tr("says in a note"), tr("has"), tr("is in the document"),
                        tr("is in the section"), tr("was marked by"), tr("was coded by"),
                        tr("was marked since"), tr("was marked until"), tr("overlaps one that"),
                        tr("lies inside one that"), tr("stands near one that"), tr("meets")});
    m_phrase->setMaxVisibleItems(m_phrase->count());
    buildValues();
    auto *remove = new QToolButton;
    remove->setIcon(lineIcon(QStringLiteral("close")));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Remove the condition"));
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_not);
    line->addWidget(m_phrase);
    for (QWidget *value :
         std::initializer_list<QWidget *>{m_theme, m_choice, m_distance, m_words, m_day}) {
        line->addWidget(value, value == m_words ? 1 : 0);
        value->installEventFilter(this);
    }
    line->addStretch();
    line->addWidget(remove);
    m_phrase->installEventFilter(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(3);
    m_column->addLayout(line);
    connect(m_not, &BarButton::toggled, this, [this](bool isInverted) {
        m_not->setWords(isInverted ? tr("not", "a condition does not hold")
                                   : tr("that", "a condition holds"));
        emit changed();
    });
    connect(m_phrase, &QComboBox::currentIndexChanged, this, &ConditionRow::onPhraseChosen);
    connect(remove, &QToolButton::clicked, this, &ConditionRow::removeWanted);
    onPhraseChosen();
}

void ConditionRow::buildValues()
{
    m_theme->setObjectName(QStringLiteral("Theme"));
    m_theme->setAutoDefault(false);
    m_choice->setObjectName(QStringLiteral("Choice"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(choiceLength);
    m_distance->setRange(0, widestDistance);
    m_distance->setValue(usualDistance);
    m_distance->setAccessibleName(tr("Characters"));
    m_words->setObjectName(QStringLiteral("Words"));
    m_words->setAccessibleName(tr("Words"));
    m_day->setPlaceholderText(QStringLiteral("2026-01-02"));
    connect(m_theme, &QPushButton::clicked, this, &ConditionRow::pickTheme);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        refreshShown();
        emit changed();
    });
    connect(m_distance, &QSpinBox::valueChanged, this, &ConditionRow::changed);
    connect(m_words, &QLineEdit::textChanged, this, &ConditionRow::changed);
    connect(m_day, &DateField::textChanged, this, &ConditionRow::changed);
}

ConditionRow::Phrase ConditionRow::phrase() const
{
    return static_cast<Phrase>(m_phrase->currentIndex());
}

void ConditionRow::setPhrase(Phrase phrase)
{
    m_phrase->setCurrentIndex(static_cast<int>(phrase));
}

void ConditionRow::onPhraseChosen()
{
    refreshChoices();
    const bool isNested = phrase() >= Phrase::Overlaps;
    if (isNested && m_group == nullptr) {
        m_group = new ConditionGroup(m_desk);
        m_group->setContentsMargins(nestedIndent, 0, 0, 0);
        m_column->addWidget(m_group);
        connect(m_group, &ConditionGroup::changed, this, &ConditionRow::changed);
    }
    refreshShown();
    emit changed();
}

void ConditionRow::refreshShown()
{
    const Phrase now = phrase();
    const bool isTheme = now == Phrase::ThemeOrBelow || now == Phrase::Theme;
    m_theme->setVisible(isTheme);
    m_choice->setVisible(now == Phrase::Document || now == Phrase::Author || now == Phrase::Coder
                         || now == Phrase::Has || now == Phrase::Near);
    m_distance->setVisible(now == Phrase::Near
                           && m_choice->currentIndex() == static_cast<int>(RowUnit::Characters));
    m_words->setVisible(now == Phrase::Text || now == Phrase::Quote || now == Phrase::Note
                        || now == Phrase::Section);
    m_words->setPlaceholderText(now == Phrase::Section ? tr("3 or 3.2") : QString());
    m_day->setVisible(now == Phrase::Since || now == Phrase::Until);
    if (m_group != nullptr)
        m_group->setVisible(now >= Phrase::Overlaps);
}

void ConditionRow::refreshChoices()
{
    const QSignalBlocker blocker(m_choice);
    const QVariant kept = m_choice->currentData();
    m_choice->clear();
    switch (phrase()) {
    case Phrase::Document:
        for (const DocumentId &id : m_desk.project.documents()) {
            m_choice->addItem(QString::number(m_desk.project.find(id)->number) + u' '
                                  + shownTitle(m_desk.project, id),
                              id.uuid());
        }
        break;
    case Phrase::Author:
    case Phrase::Coder:
        for (const Author &author : m_desk.project.rows<Author>())
            m_choice->addItem(author.name, author.id.uuid());
        m_choice->model()->sort(0);
        break;
    case Phrase::Has: {
        const std::pair<QString, const char *> marks[] = {{tr("any theme"), "tagged"},
                                                          {tr("any note"), "noted"},
                                                          {tr("a key note"), "starred"},
                                                          {tr("a note that is done"), "done"},
                                                          {tr("a thought"), "thought"},
                                                          {tr("a question"), "question"},
                                                          {tr("an objection"), "objection"},
                                                          {tr("evidence"), "evidence"},
                                                          {tr("a to do"), "todo"}};
        for (const auto &[words, mark] : marks)
            m_choice->addItem(words, QLatin1String(mark));
        break;
    }
    case Phrase::Near:
        for (const QString &unit : {tr("within characters:"), tr("in the same sentence"),
                                    tr("in the same paragraph"), tr("in the same section")})
            m_choice->addItem(unit, m_choice->count());
        break;
    default:
        break;
    }
    const int usual = phrase() == Phrase::Near ? static_cast<int>(RowUnit::Sentence) : 0;
    const int again = m_choice->findData(kept);
    m_choice->setCurrentIndex(again < 0 ? usual : again);
    refreshTheme();
    if (m_group != nullptr)
        m_group->refreshChoices();
}

void ConditionRow::refreshTheme()
{
    if (m_desk.project.find(m_themeId) == nullptr)
        m_themeId = {};
    const QString path =
        m_themeId.isNull() ? tr("Choose a theme…") : m_desk.project.themePath(m_themeId);
    m_theme->setText(QString(path).replace(u'&', QLatin1String("&&")));
    m_theme->setAccessibleName(path);
}

void ConditionRow::pickTheme()
{
    m_desk.pickTheme(*m_theme, [self = QPointer<ConditionRow>(this)](const ThemeId &theme) {
        if (self == nullptr)
            return;
        self->m_themeId = theme;
        self->refreshTheme();
        self->m_theme->setFocus(Qt::OtherFocusReason);
        emit self->changed();
    });
}

void ConditionRow::focusPhrase()
{
    m_phrase->setFocus(Qt::OtherFocusReason);
}

bool ConditionRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Backspace && key->modifiers() == Qt::ControlModifier) {
        emit removeWanted();
        return true;
    }
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (watched == m_theme && m_themeId.isNull())
        pickTheme();
    else
        emit nextWanted();
    return true;
}

} // namespace meipi
