<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceEdit</name>
    <message>
        <source>Not known; choose from the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormGrid</name>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>record_form</name>
    <message>
        <source>Write a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed, but empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: printed, but empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
