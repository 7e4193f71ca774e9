// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/shorttitle.h"
#include "window/commandpalette.h"
#include "window/mainwindow.h"
#include "window/themeswatch.h"

#include <QAction>

namespace meipi {

namespace {

constexpr int commandSwatchSide = 14; // pixels

} // namespace

CommandPalette &MainWindow::palettePopup()
{
    if (m_palette == nullptr) {
        m_palette = new CommandPalette(this);
        connect(m_palette, &CommandPalette::closed, this, [this] {
            if (m_workspace != nullptr)
                m_workspace->setFocus();
        });
    }
    return *m_palette;
}

void MainWindow::openPalette()
{
    palettePopup().open(paletteEntries(), tr("Type a command, a theme or a section"));
}

void MainWindow::openDocumentPalette()
{
    palettePopup().open(documentEntries(),
                        tr("Type a title, a number or the first letters of its pinyin"));
}

QList<PaletteEntry> MainWindow::paletteEntries()
{
    QList<PaletteEntry> entries;
    for (const ActionRow &row : m_actions.rows()) {
        QAction *action = m_actions.action(row.id);
        const bool isForKeys = row.id == u"commands" || row.id == u"leave"
            || row.id.startsWith(QLatin1String("theme."));
        if (action->isEnabled() && !isForKeys) {
            entries.append({action->text().remove(u'…'),
                            action->shortcut().toString(QKeySequence::NativeText), action->icon(),
                            [action] { action->trigger(); }});
        }
    }
    if (m_workspace == nullptr)
        return entries;

    const ProjectSnapshot &project = m_session->snapshot();
    const QList<ThemeId> themes = project.themesInOrder();
    for (const ThemeId &id : themes) {
        entries.append(
            {project.themePath(id), tr("Theme"),
             swatchIcon(project.find(id)->colour, commandSwatchSide, devicePixelRatioF()),
             [this, id] { m_workspace->commands().toggleTheme(id); }});
    }
    const SectionTree &tree = project.sections(m_workspace->document());
    const QList<OutlineNode> &nodes = tree.outline().nodes();
    for (qsizetype place = 0; place < nodes.size(); ++place) {
        const OutlineNode &section = nodes[place];
        const auto node = static_cast<int>(place);
        if (section.kind == OutlineNode::Kind::Section) {
            entries.append({headingLine(section.label, section.title),
                            tr("Section"),
                            {},
                            [this, id = tree.idOf(node)] { m_workspace->goToSection(id); }});
        }
    }
    QList<PaletteEntry> documents = documentEntries();
    for (PaletteEntry &entry : documents)
        entry.detail = tr("Document");
    return entries + documents;
}

QList<PaletteEntry> MainWindow::documentEntries()
{
    const ProjectSnapshot &project = m_session->snapshot();
    QList<PaletteEntry> entries;
    for (const DocumentId &id : project.documents()) {
        const Document *document = project.find(id);
        entries.append({fullTitle(*document),
                        QString::number(document->number),
                        {},
                        [this, id] { m_workspace->showDocument(id); },
                        document->name + u'\n' + QString::number(document->number)});
    }
    return entries;
}

} // namespace meipi
