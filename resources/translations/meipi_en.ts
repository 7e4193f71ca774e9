<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values would be lost; --force changes it all the same.</source>
        <translation>
            <numerusform>%n value would be lost; --force changes it all the same.</numerusform>
            <numerusform>%n values would be lost; --force changes it all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values were changed.</source>
        <translation>
            <numerusform>%n value was changed.</numerusform>
            <numerusform>%n values were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values were read from the text.</source>
        <translation>
            <numerusform>%n value was read from the text.</numerusform>
            <numerusform>%n values were read from the text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meipi::AttributeDialog</name>
    <message numerus="yes">
        <source>%n values do not fit and are removed; undo brings them back.</source>
        <translation>
            <numerusform>%n value does not fit and is removed; undo brings it back.</numerusform>
            <numerusform>%n values do not fit and are removed; undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meipi::AttributesWindow</name>
    <message numerus="yes">
        <source>%n pasted cells found no place: there are no more rows or columns.</source>
        <translation>
            <numerusform>%n pasted cell found no place: there are no more rows or columns.</numerusform>
            <numerusform>%n pasted cells found no place: there are no more rows or columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is removed with %n values.</source>
        <translation>
            <numerusform>“%1” is removed with %n value.</numerusform>
            <numerusform>“%1” is removed with %n values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values were changed.</source>
        <translation>
            <numerusform>%n value was changed.</numerusform>
            <numerusform>%n values were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were passed over.</source>
        <translation>
            <numerusform>%n cell was passed over.</numerusform>
            <numerusform>%n cells were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values were read from the texts.</source>
        <translation>
            <numerusform>%n value was read from the texts.</numerusform>
            <numerusform>%n values were read from the texts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meipi::Decoding</name>
    <message numerus="yes">
        <source>%Ln places could not be read as %1 and show as �; choose another encoding if there are many.</source>
        <translation>
            <numerusform>%Ln place could not be read as %1 and shows as �; choose another encoding if there are many.</numerusform>
            <numerusform>%Ln places could not be read as %1 and show as �; choose another encoding if there are many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meipi::DocumentsModel</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meipi::DocumentsPanel</name>
    <message numerus="yes">
        <source>“%1” is removed with %n highlights.</source>
        <translation>
            <numerusform>“%1” is removed with %n highlight.</numerusform>
            <numerusform>“%1” is removed with %n highlights.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meipi::ExportDialog</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meipi::OutlineModel</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meipi::OutlinePanel</name>
    <message numerus="yes">
        <source>%n changes to the outline found no place in this text: %1</source>
        <translation>
            <numerusform>%n change to the outline found no place in this text: %1</numerusform>
            <numerusform>%n changes to the outline found no place in this text: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meipi::PandocJson</name>
    <message numerus="yes">
        <source>%Ln pictures are left out; the original file has them.</source>
        <translation>
            <numerusform>%Ln picture is left out; the original file has it.</numerusform>
            <numerusform>%Ln pictures are left out; the original file has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meipi::SearchBar</name>
    <message numerus="yes">
        <source>Within %n characters</source>
        <translation>
            <numerusform>Within %n character</numerusform>
            <numerusform>Within %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meipi::SearchPanel</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meipi::StatusLine</name>
    <message numerus="yes">
        <source>%L1 of %Ln sections marked</source>
        <translation>
            <numerusform>%L1 of %Ln section marked</numerusform>
            <numerusform>%L1 of %Ln sections marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln recommendations marked</source>
        <translation>
            <numerusform>%L1 of %Ln recommendation marked</numerusform>
            <numerusform>%L1 of %Ln recommendations marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meipi::ThemeTree</name>
    <message numerus="yes">
        <source>%1 %n highlights keep their place and lose it.</source>
        <translation>
            <numerusform>%1 %n highlight keeps its place and loses it.</numerusform>
            <numerusform>%1 %n highlights keep their place and lose it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n themes below are removed.</source>
        <translation>
            <numerusform>%1 and %n theme below are removed.</numerusform>
            <numerusform>%1 and %n themes below are removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meipi::ThemesModel</name>
    <message numerus="yes">
        <source>%1, %n highlights</source>
        <translation>
            <numerusform>%1, %n highlight</numerusform>
            <numerusform>%1, %n highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meipi::WordDocument</name>
    <message numerus="yes">
        <source>The text is read as after %Ln tracked changes.</source>
        <translation>
            <numerusform>The text is read as after %Ln tracked change.</numerusform>
            <numerusform>The text is read as after %Ln tracked changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is read as before %Ln tracked changes.</source>
        <translation>
            <numerusform>The text is read as before %Ln tracked change.</numerusform>
            <numerusform>The text is read as before %Ln tracked changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are left out; the original file has them.</source>
        <translation>
            <numerusform>%Ln picture is left out; the original file has it.</numerusform>
            <numerusform>%Ln pictures are left out; the original file has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files inserted into this one are left out; open them by themselves.</source>
        <translation>
            <numerusform>%Ln file inserted into this one is left out; open it by itself.</numerusform>
            <numerusform>%Ln files inserted into this one are left out; open them by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is read as after %Ln tracked changes; the one before them is kept as version 1.</source>
        <translation>
            <numerusform>The text is read as after %Ln tracked change; the one before it is kept as version 1.</numerusform>
            <numerusform>The text is read as after %Ln tracked changes; the one before them is kept as version 1.</numerusform>
        </translation>
    </message>
</context>
</TS>
