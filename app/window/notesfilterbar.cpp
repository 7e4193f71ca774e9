// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/notesfilterbar.h"

#include "models/notetexts.h"
#include "window/barbutton.h"
#include "window/flowlayout.h"
#include "window/icons.h"
#include "window/themepicker.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>
#include <chrono>

namespace meipi {

using namespace std::chrono_literals;

namespace {

constexpr int filterIconSide = 14;
constexpr int widestChoice = 8; // Chinese characters

QString shortened(const QFontMetrics &metrics, const QString &text)
{
    QString shown =
        metrics.elidedText(text, Qt::ElideRight, widestChoice * metrics.horizontalAdvance(u'文'));
    return shown.replace(u'&', QLatin1String("&&"));
}

} // namespace

NotesFilterBar::NotesFilterBar(Edits &edits, ThemePicker &picker, QWidget *parent)
    : QWidget(parent), m_edits(edits), m_picker(picker)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 4);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(1);
    column->addLayout(row);
    m_field = new QLineEdit;
    m_field->setPlaceholderText(tr("Filter notes"));
    m_field->setAccessibleName(tr("Filter notes"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    row->addWidget(m_field, 1);
    row->addSpacing(3);
    row->addWidget(
        newToggle(QStringLiteral("star"), tr("Key notes only"), &NoteConditions::starredOnly));
    row->addWidget(
        newToggle(QStringLiteral("todo"), tr("Open to-dos only"), &NoteConditions::openToDosOnly));
    row->addWidget(newToggle(QStringLiteral("note"), tr("Only passages with notes"),
                             &NoteConditions::withNotesOnly));
    auto *choices = new FlowLayout(1);
    column->addLayout(choices);
    m_theme = newChoice(&NotesFilterBar::fillThemeMenu);
    m_section = newChoice(&NotesFilterBar::fillSectionMenu);
    m_author = newChoice(&NotesFilterBar::fillAuthorMenu);
    m_status = newChoice(&NotesFilterBar::fillStatusMenu);
    for (BarButton *button : {m_theme, m_section, m_author, m_status})
        choices->addWidget(button);

    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &NotesFilterBar::takeText);
    connect(m_field, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&picker, &ThemePicker::picked, this, &NotesFilterBar::setTheme);
    connect(&edits.project(), &Project::changed, this, &NotesFilterBar::dropMissing);
    refresh();
}

BarButton *NotesFilterBar::newToggle(const QString &icon, const QString &name,
                                     bool NoteConditions::*member)
{
    auto *button = new BarButton;
    button->setCheckable(true);
    button->setIcon(lineIcon(icon));
    button->setIconSize({filterIconSide, filterIconSide});
    button->setToolTip(name);
    button->setAccessibleName(name);
    m_toggles.append({button, member});
    connect(button, &BarButton::toggled, this, [this, member](bool isOn) {
        if (m_conditions.*member == isOn)
            return;
        m_conditions.*member = isOn;
        emit conditionsChanged();
    });
    return button;
}

BarButton *NotesFilterBar::newChoice(void (NotesFilterBar::*fill)(QMenu &))
{
    auto *button = new BarButton;
    auto *menu = new QMenu(button);
    connect(button, &BarButton::clicked, this, [this, button, menu, fill] {
        menu->clear();
        (this->*fill)(*menu);
        menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
    });
    return button;
}

void NotesFilterBar::addChoice(QMenu &menu, const QString &text, bool isChosen,
                               const std::function<void()> &choose)
{
    QString shown = text;
    QAction *action = menu.addAction(shown.replace(u'&', QLatin1String("&&")));
    action->setCheckable(true);
    action->setChecked(isChosen);
    connect(action, &QAction::triggered, this, [this, choose] {
        choose();
        refresh();
        emit conditionsChanged();
    });
}

void NotesFilterBar::fillThemeMenu(QMenu &menu)
{
    addChoice(menu, tr("Any theme"), m_conditions.theme.isNull(),
              [this] { m_conditions.theme = {}; });
    connect(menu.addAction(tr("Choose a theme …")), &QAction::triggered, this, [this] {
        const QRect anchor(m_theme->mapTo(m_picker.parentWidget(), QPoint()), m_theme->size());
        m_picker.open(anchor, {m_conditions.theme});
    });
    menu.addSeparator();
    const QList<ThemeId> themes = m_edits.snapshot().childThemes();
    for (const ThemeId &theme : themes) {
        addChoice(menu, m_edits.snapshot().find(theme)->name, theme == m_conditions.theme,
                  [this, theme] { m_conditions.theme = theme; });
    }
}

void NotesFilterBar::fillSectionMenu(QMenu &menu)
{
    addChoice(menu, tr("Any section"), m_conditions.section.isNull(),
              [this] { m_conditions.section = {}; });
    menu.addSeparator();
    const SectionTree &tree = m_edits.snapshot().sections(m_document);
    for (int node = 0; node < tree.outline().nodes().size(); ++node) {
        if (tree.outline().nodes()[node].kind == OutlineNode::Kind::Measure)
            continue;
        const SectionId section = tree.idOf(node);
        const QString text = QString(2 * tree.outline().depth(node), u' ')
            + sectionCaption(m_edits.snapshot(), section);
        addChoice(menu, text, section == m_conditions.section,
                  [this, section] { m_conditions.section = section; });
    }
}

void NotesFilterBar::fillAuthorMenu(QMenu &menu)
{
    addChoice(menu, tr("Any author"), m_conditions.author.isNull(),
              [this] { m_conditions.author = {}; });
    menu.addSeparator();
    QList<Author> authors = m_edits.snapshot().rows<Author>().values();
    std::sort(authors.begin(), authors.end(), [](const Author &a, const Author &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    for (const Author &author : std::as_const(authors)) {
        addChoice(menu, author.name, author.id == m_conditions.author,
                  [this, id = author.id] { m_conditions.author = id; });
    }
}

void NotesFilterBar::fillStatusMenu(QMenu &menu)
{
    addChoice(menu, tr("Any status"), !m_conditions.status.has_value(),
              [this] { m_conditions.status = std::nullopt; });
    menu.addSeparator();
    for (const NoteStatus status :
         {NoteStatus::Thought, NoteStatus::Question, NoteStatus::Objection, NoteStatus::Evidence,
          NoteStatus::ToDo}) {
        addChoice(menu, statusWord(status), status == m_conditions.status,
                  [this, status] { m_conditions.status = status; });
    }
}

void NotesFilterBar::setDocument(const DocumentId &document)
{
    m_document = document;
    if (m_conditions.section.isNull())
        return;
    m_conditions.section = {}; // of the other document
    refresh();
    emit conditionsChanged();
}

void NotesFilterBar::setTheme(const ThemeId &theme)
{
    if (m_conditions.theme == theme)
        return;
    m_conditions.theme = theme;
    refresh();
    emit conditionsChanged();
}

void NotesFilterBar::clear()
{
    m_conditions = {};
    m_field->clear();
    m_pause.stop();
    refresh();
    emit conditionsChanged();
}

void NotesFilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void NotesFilterBar::takeText()
{
    if (m_conditions.text == m_field->text().trimmed())
        return;
    m_conditions.text = m_field->text().trimmed();
    emit conditionsChanged();
}

// A condition on what is no longer there would hide everything without saying why.
void NotesFilterBar::dropMissing(const Change &change)
{
    const NoteConditions before = m_conditions;
    const ProjectSnapshot &project = m_edits.snapshot();
    if (project.find(m_conditions.theme) == nullptr)
        m_conditions.theme = {};
    if (project.find(m_conditions.section) == nullptr)
        m_conditions.section = {};
    if (project.find(m_conditions.author) == nullptr)
        m_conditions.author = {};
    if (!change.of<Theme>().isEmpty() || !change.of<Author>().isEmpty()
        || !change.of<Section>().isEmpty())
        refresh();
    if (!(before == m_conditions))
        emit conditionsChanged();
}

void NotesFilterBar::showChoice(BarButton &button, const QString &what, const QString &chosen)
{
    button.setWords(shortened(fontMetrics(), chosen.isEmpty() ? what : chosen));
    button.setKey(QStringLiteral("▾"));
    button.setToolTip(chosen.isEmpty() ? QString() : tr("%1: %2").arg(what, chosen));
    button.setAccessibleName(tr("%1: %2").arg(what, chosen.isEmpty() ? tr("any") : chosen));
    QFont font = this->font();
    font.setBold(!chosen.isEmpty());
    button.setFont(font);
}

void NotesFilterBar::refresh()
{
    const ProjectSnapshot &project = m_edits.snapshot();
    for (const auto &[button, member] : std::as_const(m_toggles))
        button->setChecked(m_conditions.*member);
    showChoice(*m_theme, tr("Theme"), project.themePath(m_conditions.theme));
    showChoice(*m_section, tr("Section"), sectionCaption(project, m_conditions.section));
    const Author *author = project.find(m_conditions.author);
    showChoice(*m_author, tr("Author"), author == nullptr ? QString() : author->name);
    showChoice(*m_status, tr("Status"),
               m_conditions.status ? statusWord(*m_conditions.status) : QString());
}

bool NotesFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_pause.stop();
        takeText();
        emit listRequested();
        return true;
    case Qt::Key_Escape:
        if (m_field->text().isEmpty())
            return false;
        m_field->clear();
        return true;
    default:
        return false;
    }
}

} // namespace meipi
