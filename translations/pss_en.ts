<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>%n older ones went to make room.</source>
        <translation>
            <numerusform>One older one went to make room.</numerusform>
            <numerusform>%Ln older ones went to make room.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%n entries of the journal were read, and every one verifies.</source>
        <translation>
            <numerusform>One entry of the journal was read, and it verifies.</numerusform>
            <numerusform>%Ln entries of the journal were read, and every one verifies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientListScreen</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>1 client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>Next try in 1 second.</numerusform>
            <numerusform>Next try in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>That passphrase does not open this vault. Next try in %n seconds.</source>
        <translation>
            <numerusform>That passphrase does not open this vault. Next try in 1 second.</numerusform>
            <numerusform>That passphrase does not open this vault. Next try in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries came before. Next try in %n seconds.</source>
        <translation>
            <numerusform>Too many tries came before. Next try in 1 second.</numerusform>
            <numerusform>Too many tries came before. Next try in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldProblems</name>
    <message numerus="yes">
        <source>%n answer(s) to look at. Each says why.</source>
        <translation>
            <numerusform>One answer to look at. It says why.</numerusform>
            <numerusform>%Ln answers to look at. Each says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n answer(s).</source>
        <translation>
            <numerusform>There is room for one answer.</numerusform>
            <numerusform>There is room for %Ln answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too long by %n letter(s).</source>
        <translation>
            <numerusform>This is too long by 1 letter.</numerusform>
            <numerusform>This is too long by %Ln letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>1 minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>1 day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEditorScreen</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>1 word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message numerus="yes">
        <source>%n backups could not be reached and open in the old way:</source>
        <translation>
            <numerusform>One backup could not be reached and opens in the old way:</numerusform>
            <numerusform>%Ln backups could not be reached and open in the old way:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>1 day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>1 thing needs you</numerusform>
            <numerusform>%Ln things need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>1 word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds that are left</comment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message numerus="yes">
        <source>That passphrase does not open this vault. Next try in %n seconds.</source>
        <translation>
            <numerusform>That passphrase does not open this vault. Next try in 1 second.</numerusform>
            <numerusform>That passphrase does not open this vault. Next try in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
