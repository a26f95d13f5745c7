<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdditionCounts</name>
    <message numerus="yes">
        <source>%n addition(s) need a newer version of the program. They are kept.</source>
        <translation>
            <numerusform>%Ln addition needs a newer version of the program. It is kept.</numerusform>
            <numerusform>%Ln additions need a newer version of the program. They are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppointmentCounts</name>
    <message numerus="yes">
        <source>%n session(s) missed so far</source>
        <translation>
            <numerusform>%Ln session missed so far</numerusform>
            <numerusform>%Ln sessions missed so far</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%n entries of the log could not be read and are lost.</source>
        <translation>
            <numerusform>%Ln entry of the log could not be read and is lost.</numerusform>
            <numerusform>%Ln entries of the log could not be read and are lost.</numerusform>
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
    <name>CloseCaseScreen</name>
    <message numerus="yes">
        <source>%n signed note(s)</source>
        <translation>
            <numerusform>%Ln signed note</numerusform>
            <numerusform>%Ln signed notes</numerusform>
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
    <name>ConsentFormScreen</name>
    <message numerus="yes">
        <source>%n line(s) without an answer yet: {names}.</source>
        <translation>
            <numerusform>%Ln line without an answer yet: {names}.</numerusform>
            <numerusform>%Ln lines without an answer yet: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentSide</name>
    <message numerus="yes">
        <source>The client is %n year(s) old and may decide alone when you write down why.</source>
        <translation>
            <numerusform>The client is %Ln year old and may decide alone when you write down why.</numerusform>
            <numerusform>The client is %Ln years old and may decide alone when you write down why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client is %n year(s) old. An adult decides; ask the child too.</source>
        <translation>
            <numerusform>The client is %Ln year old. An adult decides; ask the child too.</numerusform>
            <numerusform>The client is %Ln years old. An adult decides; ask the child too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client is at least %n year(s) old and may decide alone when you write down why.</source>
        <translation>
            <numerusform>The client is at least %Ln year old and may decide alone when you write down why.</numerusform>
            <numerusform>The client is at least %Ln years old and may decide alone when you write down why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client is at least %n year(s) old. An adult decides; ask the child too.</source>
        <translation>
            <numerusform>The client is at least %Ln year old. An adult decides; ask the child too.</numerusform>
            <numerusform>The client is at least %Ln years old. An adult decides; ask the child too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionCounts</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait for your decision.</source>
        <translation>
            <numerusform>%Ln thing waits for your decision.</numerusform>
            <numerusform>%Ln things wait for your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n decision(s)</source>
        <translation>
            <numerusform>{number} of %Ln decision</numerusform>
            <numerusform>{number} of %Ln decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasingLines</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What would go, of %n client(s)</source>
        <translation>
            <numerusform>What would go, of %Ln client</numerusform>
            <numerusform>What would go, of %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{person} asks to erase %n record(s) at once.</source>
        <translation>
            <numerusform>{person} asks to erase %Ln record.</numerusform>
            <numerusform>{person} asks to erase %Ln records at once.</numerusform>
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
    <name>ExchangeLines</name>
    <message numerus="yes">
        <source>%n bundle(s) came in.</source>
        <translation>
            <numerusform>%Ln bundle came in.</numerusform>
            <numerusform>%Ln bundles came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) handed over.</source>
        <translation>
            <numerusform>%Ln bundle handed over.</numerusform>
            <numerusform>%Ln bundles handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) not confirmed yet</source>
        <translation>
            <numerusform>%Ln bundle not confirmed yet</numerusform>
            <numerusform>%Ln bundles not confirmed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) not yet handed over</source>
        <translation>
            <numerusform>%Ln bundle not yet handed over</numerusform>
            <numerusform>%Ln bundles not yet handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) to look at</source>
        <translation>
            <numerusform>%Ln bundle to look at</numerusform>
            <numerusform>%Ln bundles to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not yet handed over</source>
        <translation>
            <numerusform>%Ln change not yet handed over</numerusform>
            <numerusform>%Ln changes not yet handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need your decision</source>
        <translation>
            <numerusform>%Ln thing needs your decision</numerusform>
            <numerusform>%Ln things need your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n chosen person(s)</source>
        <translation>
            <numerusform>for %Ln chosen person</numerusform>
            <numerusform>for %Ln chosen people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message numerus="yes">
        <source>Sealed for %n computer(s) of this person.</source>
        <translation>
            <numerusform>Sealed for one computer of this person.</numerusform>
            <numerusform>Sealed for %Ln computers of this person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%n change(s) not yet handed over</source>
        <translation>
            <numerusform>%Ln change not yet handed over</numerusform>
            <numerusform>%Ln changes not yet handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s)</source>
        <translation>
            <numerusform>%Ln more case</numerusform>
            <numerusform>%Ln more cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) hold a known name of the client. Read them before they leave.</source>
        <translation>
            <numerusform>%Ln text holds a known name of the client. Read it before it leaves.</numerusform>
            <numerusform>%Ln texts hold a known name of the client. Read them before they leave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n clients, by case code</source>
        <translation>
            <numerusform>Of %Ln client, by case code</numerusform>
            <numerusform>Of %Ln clients, by case code</numerusform>
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
    <name>ForkLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message numerus="yes">
        <source>%n more need a newer version of the program</source>
        <translation>
            <numerusform>%Ln more needs a newer version of the program</numerusform>
            <numerusform>%Ln more need a newer version of the program</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxLines</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of a computer that is no longer trusted did not count.</source>
        <translation>
            <numerusform>%Ln entry of a computer that is no longer trusted did not count.</numerusform>
            <numerusform>%Ln entries of a computer that is no longer trusted did not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of {person} left out</source>
        <translation>
            <numerusform>%Ln entry of {person} left out</numerusform>
            <numerusform>%Ln entries of {person} left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%Ln new record</numerusform>
            <numerusform>%Ln new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new. Nothing is read into your vault until you have looked.</source>
        <translation>
            <numerusform>%Ln new. Nothing is read into your vault until you have looked.</numerusform>
            <numerusform>%Ln new. Nothing is read into your vault until you have looked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new here</source>
        <translation>
            <numerusform>%Ln of them new here</numerusform>
            <numerusform>%Ln of them new here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) erase records: you are asked</source>
        <translation>
            <numerusform>%Ln part erases records: you are asked</numerusform>
            <numerusform>%Ln parts erase records: you are asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) held back: they contradict what is here</source>
        <translation>
            <numerusform>%Ln part held back: it contradicts what is here</numerusform>
            <numerusform>%Ln parts held back: they contradict what is here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) left out: not their writer&apos;s to write</source>
        <translation>
            <numerusform>%Ln part left out: not its writer&apos;s to write</numerusform>
            <numerusform>%Ln parts left out: not their writer&apos;s to write</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) need a newer version</source>
        <translation>
            <numerusform>%Ln part needs a newer version</numerusform>
            <numerusform>%Ln parts need a newer version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) wait for earlier data</source>
        <translation>
            <numerusform>%Ln part waits for earlier data</numerusform>
            <numerusform>%Ln parts wait for earlier data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased by others</source>
        <translation>
            <numerusform>%Ln record erased by others</numerusform>
            <numerusform>%Ln records erased by others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go on here</source>
        <translation>
            <numerusform>%Ln record goes on here</numerusform>
            <numerusform>%Ln records go on here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will need your decision</source>
        <translation>
            <numerusform>%Ln record will need your decision</numerusform>
            <numerusform>%Ln records will need your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks to erase %n record(s) at once, which waits for your decision. The rest can be read in.</source>
        <translation>
            <numerusform>It asks to erase %Ln record, which waits for your decision. The rest can be read in.</numerusform>
            <numerusform>It asks to erase %Ln records at once, which waits for your decision. The rest can be read in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read in. %n record(s) need your decision.</source>
        <translation>
            <numerusform>Read in. %Ln record needs your decision.</numerusform>
            <numerusform>Read in. %Ln records need your decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Late</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
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
    <name>PlanCounts</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at. None of them stops you.</source>
        <translation>
            <numerusform>%Ln thing to look at. It does not stop you.</numerusform>
            <numerusform>%Ln things to look at. None of them stops you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions were written apart. Below is all of them together: lines that one took out are struck through.</source>
        <translation>
            <numerusform>%Ln version was written apart. Below is all of it: lines that one took out are struck through.</numerusform>
            <numerusform>%Ln versions were written apart. Below is all of them together: lines that one took out are struck through.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This brings %n versions together. Check every line, then sign.</source>
        <translation>
            <numerusform>This brings %Ln version together. Check every line, then sign.</numerusform>
            <numerusform>This brings %Ln versions together. Check every line, then sign.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message numerus="yes">
        <source>%n entries are on no paper: somebody unsafe, or what the client declined.</source>
        <translation>
            <numerusform>%Ln entry is on no paper: somebody unsafe, or what the client declined.</numerusform>
            <numerusform>%Ln entries are on no paper: somebody unsafe, or what the client declined.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeScreen</name>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%Ln computer</numerusform>
            <numerusform>%Ln computers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewLines</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) by {person}</source>
        <translation>
            <numerusform>%Ln comment by {person}</numerusform>
            <numerusform>%Ln comments by {person}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) drawn at random from {among}.</source>
        <translation>
            <numerusform>%Ln note drawn at random from {among}.</numerusform>
            <numerusform>%Ln notes drawn at random from {among}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) wait for your review</source>
        <translation>
            <numerusform>%Ln note waits for your review</numerusform>
            <numerusform>%Ln notes wait for your review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return with %n comment(s)</source>
        <translation>
            <numerusform>Return with %Ln comment</numerusform>
            <numerusform>Return with %Ln comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskScreenScreen</name>
    <message numerus="yes">
        <source>%n step(s) not ticked yet. You can sign; the record then says so.</source>
        <translation>
            <numerusform>%Ln step not ticked yet. You can sign; the record then says so.</numerusform>
            <numerusform>%Ln steps not ticked yet. You can sign; the record then says so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) left to ask.</source>
        <translation>
            <numerusform>%Ln topic left to ask.</numerusform>
            <numerusform>%Ln topics left to ask.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) without an answer. That is not a no: judge for yourself.</source>
        <translation>
            <numerusform>%Ln topic without an answer. That is not a no: judge for yourself.</numerusform>
            <numerusform>%Ln topics without an answer. That is not a no: judge for yourself.</numerusform>
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
    <name>SharedCard</name>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>and %Ln older one</numerusform>
            <numerusform>and %Ln older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%Ln thing to look at</numerusform>
            <numerusform>%Ln things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%Ln thing to look at</numerusform>
            <numerusform>%Ln things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillRightCard</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryCounts</name>
    <message numerus="yes">
        <source>%n crisis event(s)</source>
        <translation>
            <numerusform>%Ln crisis event</numerusform>
            <numerusform>%Ln crisis events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%Ln missed</numerusform>
            <numerusform>%Ln missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) held</source>
        <translation>
            <numerusform>%Ln session held</numerusform>
            <numerusform>%Ln sessions held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n bundle(s) went by themselves</source>
        <translation>
            <numerusform>%Ln bundle went by itself</numerusform>
            <numerusform>%Ln bundles went by themselves</numerusform>
        </translation>
    </message>
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
        <source>%n thing(s) need your decision</source>
        <translation>
            <numerusform>%Ln thing needs your decision</numerusform>
            <numerusform>%Ln things need your decision</numerusform>
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
<context>
    <name>UnsignedScreen</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message numerus="yes">
        <source>Those are not the parts. Ask for them once more; %n tries are left.</source>
        <translation>
            <numerusform>Those are not the parts. Ask for them once more; %Ln try is left.</numerusform>
            <numerusform>Those are not the parts. Ask for them once more; %Ln tries are left.</numerusform>
        </translation>
    </message>
</context>
</TS>
