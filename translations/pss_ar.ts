<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Copy the versions</source>
        <translation>انسخ أرقام الإصدارات</translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation>يقوم على عمل آخرين:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Offline-first, encrypted records for psychosocial counselors.</source>
        <translation>سجلات مشفّرة تعمل من دون إنترنت، للعاملين في الإرشاد النفسي الاجتماعي.</translation>
    </message>
    <message>
        <source>The versions are copied. They say nothing about you or your clients.</source>
        <translation>نُسخت أرقام الإصدارات. لا تقول شيئًا عنك ولا عن العملاء.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>pss desktop is free software: you may use, share and change it under {licence}.</source>
        <translation>‏⁦pss desktop⁩ برنامج حر: يُسمح باستخدامه ومشاركته وتعديله بموجب ⁦{licence}⁩.</translation>
    </message>
</context>
<context>
    <name>AddClientScreen</name>
    <message>
        <source>Add a client</source>
        <translation>إضافة عميل</translation>
    </message>
    <message>
        <source>Add the client</source>
        <translation>أضف العميل</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>ألغِ الإضافة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>هل الاسم من هذه الأسماء؟</translation>
    </message>
    <message>
        <source>Nobody here sounds like {name}.</source>
        <translation>لا اسم هنا يشبه {name}.</translation>
    </message>
    <message>
        <source>Open one to go there. What you typed is kept.</source>
        <translation>عند فتح أحدها يبقى ما كتبته محفوظًا.</translation>
    </message>
    <message>
        <source>Those who sound alike are shown here while you type the name.</source>
        <translation>تظهر هنا الأسماء المتشابهة في أثناء كتابة الاسم.</translation>
    </message>
    <message>
        <source>Who sounds alike</source>
        <translation>أسماء متشابهة</translation>
    </message>
</context>
<context>
    <name>AdditionCounts</name>
    <message numerus="yes">
        <source>%n addition(s) need a newer version of the program. They are kept.</source>
        <translation>
            <numerusform>لا إضافات تحتاج إلى إصدار أحدث من البرنامج.</numerusform>
            <numerusform>إضافة واحدة تحتاج إلى إصدار أحدث من البرنامج. هي محفوظة.</numerusform>
            <numerusform>إضافتان تحتاجان إلى إصدار أحدث من البرنامج. هما محفوظتان.</numerusform>
            <numerusform>%Ln إضافات تحتاج إلى إصدار أحدث من البرنامج. هي محفوظة.</numerusform>
            <numerusform>%Ln إضافة تحتاج إلى إصدار أحدث من البرنامج. هي محفوظة.</numerusform>
            <numerusform>%Ln إضافة تحتاج إلى إصدار أحدث من البرنامج. هي محفوظة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdditionScreen</name>
    <message>
        <source>Add to this record</source>
        <translation>إضافة إلى هذا السجل</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Drop these words</source>
        <translation>تخلّص من هذه الكلمات</translation>
    </message>
    <message>
        <source>Sign that it was an error</source>
        <translation>وقّع أنها أُدخلت خطأً</translation>
    </message>
    <message>
        <source>Sign the addition</source>
        <translation>وقّع الإضافة</translation>
    </message>
    <message>
        <source>Why it was an error</source>
        <translation>لماذا كان خطأ</translation>
    </message>
</context>
<context>
    <name>AdmitScreen</name>
    <message>
        <source>A new computer of {name}</source>
        <translation>حاسوب جديد لدى {name}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>من {name}</translation>
    </message>
    <message>
        <source>Give it to them before you read the words.</source>
        <translation>أعطه إياه قبل أن تقرآ الكلمات.</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>تابع لاحقًا</translation>
    </message>
    <message>
        <source>Joining ({patterns})</source>
        <translation>الانضمام ({patterns})</translation>
    </message>
    <message>
        <source>Let nobody in</source>
        <translation>لا تقبل أحدًا</translation>
    </message>
    <message>
        <source>Let somebody in</source>
        <translation>اقبل شخصًا</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>اقرأ</translation>
    </message>
    <message>
        <source>Read the request</source>
        <translation>اقرأ الطلب</translation>
    </message>
    <message>
        <source>Sign, and write the answer</source>
        <translation>وقّع واكتب الجواب</translation>
    </message>
    <message>
        <source>Somebody called {name} is in the programme already, with another key. Ask why.</source>
        <translation>في المؤسسة من قبل شخص اسمه {name} بمفتاح آخر. اسأل عن السبب.</translation>
    </message>
    <message>
        <source>Their request</source>
        <translation>طلبه</translation>
    </message>
    <message>
        <source>Their role</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>They are in the list. Their answer is missing.</source>
        <translation>أصبح في القائمة. بقي جوابه.</translation>
    </message>
    <message>
        <source>They make it under ‘Join a programme’, and give it to you.</source>
        <translation>يصنعه تحت «انضم إلى مؤسسة» ثم يعطيك إياه.</translation>
    </message>
    <message>
        <source>What they do in the programme</source>
        <translation>ما يعمله في المؤسسة</translation>
    </message>
    <message>
        <source>Where is the request?</source>
        <translation>أين الطلب؟</translation>
    </message>
    <message>
        <source>Where should it go?</source>
        <translation>أين يوضع؟</translation>
    </message>
    <message>
        <source>Who reviews their work</source>
        <translation>من يراجع عمله</translation>
    </message>
    <message>
        <source>Whose work they review</source>
        <translation>من يراجع عملهم</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>اكتب هنا</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>اكتب الجواب</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>ردّك</translation>
    </message>
</context>
<context>
    <name>AgesPage</name>
    <message>
        <source>Consent forms ask by these ages. What was signed before stays as it was signed.</source>
        <translation>تسأل نماذج الموافقة بحسب هذه الأعمار. وما وُقّع من قبل يبقى كما وُقّع.</translation>
    </message>
    <message>
        <source>From now on consent forms ask by these ages.</source>
        <translation>من الآن فصاعدًا تسأل نماذج الموافقة بحسب هذه الأعمار.</translation>
    </message>
    <message>
        <source>From this age nobody else decides</source>
        <translation>من هذا العمر لا يقرر أحد غيره</translation>
    </message>
    <message>
        <source>From this age the child is asked</source>
        <translation>من هذا العمر يُسأل الطفل</translation>
    </message>
    <message>
        <source>From this age their own yes is needed too</source>
        <translation>من هذا العمر تلزم موافقته هو أيضًا</translation>
    </message>
    <message>
        <source>From this age without an adult, if mature enough</source>
        <translation>من هذا العمر دون شخص بالغ، إن كان النضج كافيًا</translation>
    </message>
    <message>
        <source>Keep these ages</source>
        <translation>اعتماد هذه الأعمار</translation>
    </message>
    <message>
        <source>Take the usual ages</source>
        <translation>اعتماد الأعمار المعتادة</translation>
    </message>
</context>
<context>
    <name>AppearanceBar</name>
    <message>
        <source>Text size and colours</source>
        <translation>حجم الخط والألوان</translation>
    </message>
</context>
<context>
    <name>AppearanceDialog</name>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>For everybody who uses this computer account.</source>
        <translation>لكل من يستخدم هذا الحساب على الحاسوب.</translation>
    </message>
    <message>
        <source>How this window looks</source>
        <translation>مظهر هذه النافذة</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>As the computer</source>
        <translation>كإعداد الحاسوب</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم الخط</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>For this computer, whichever vault is open. It changes at once.</source>
        <translation>لهذا الحاسوب، أيًّا كانت الخزنة المفتوحة. يتغيّر فورًا.</translation>
    </message>
    <message>
        <source>Of this window. What a client reads can be in another language.</source>
        <translation>لغة هذه النافذة. ما يقرؤه العميل قد يكون بلغة أخرى.</translation>
    </message>
</context>
<context>
    <name>AppointmentCounts</name>
    <message numerus="yes">
        <source>%n session(s) missed so far</source>
        <translation>
            <numerusform>لم تُفوَّت أي جلسة</numerusform>
            <numerusform>فُوّتت جلسة واحدة حتى الآن</numerusform>
            <numerusform>فُوّتت جلستان حتى الآن</numerusform>
            <numerusform>فُوّتت %Ln جلسات حتى الآن</numerusform>
            <numerusform>فُوّتت %Ln جلسة حتى الآن</numerusform>
            <numerusform>فُوّتت %Ln جلسة حتى الآن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppointmentScreen</name>
    <message>
        <source>A new appointment</source>
        <translation>موعد جديد</translation>
    </message>
    <message>
        <source>Another time or place</source>
        <translation>وقت أو مكان آخر</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>ألغِ الموعد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Drop these words</source>
        <translation>تخلّص من هذه الكلمات</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>It took place: write the note</source>
        <translation>تمّت: اكتب الملاحظة</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>احفظ التغيير</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Make the appointment</source>
        <translation>حدّد الموعد</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Move or change</source>
        <translation>انقله أو غيّره</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>خطّط جلسة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Record the no-show</source>
        <translation>سجّل الغياب</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملحوظة</translation>
    </message>
    <message>
        <source>Session planned</source>
        <translation>جلسة مخطّطة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Why did the client not come?</source>
        <translation>لماذا لم يحضر العميل؟</translation>
    </message>
    <message>
        <source>Why was it cancelled?</source>
        <translation>لماذا أُلغي؟</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Cancelled by us</source>
        <translation>ألغيناه نحن</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>تعذّر الوصول إليه</translation>
    </message>
    <message>
        <source>Forgot</source>
        <translation>نسي</translation>
    </message>
    <message>
        <source>No longer wants to come</source>
        <translation>لم يعد يريد الحضور</translation>
    </message>
    <message>
        <source>No transport</source>
        <translation>لا مواصلات</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Not safe to come</source>
        <translation>الحضور غير آمن</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>محدّد</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>وعكة صحية</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} د</translation>
    </message>
</context>
<context>
    <name>AttachFileScreen</name>
    <message>
        <source>A picture (JPEG, PNG, WebP) or a PDF of at most 25 MB. The place and the names that a camera writes into a picture are left out.</source>
        <translation>صورة (JPEG أو PNG أو WebP) أو ملف PDF لا يزيد على خمسة وعشرين ميغابايت. لا يُحفظ المكان ولا الأسماء التي تكتبها آلة التصوير داخل الصورة.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Attach the file</source>
        <translation>أرفق الملف</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختر ملفًا</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>ينبغي اختيار ملف أولًا.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Leave without attaching</source>
        <translation>اخرج دون إرفاق</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>لا ملف بعد.</translation>
    </message>
    <message>
        <source>Pictures and PDF</source>
        <translation>الصور وملفات PDF</translation>
    </message>
    <message>
        <source>Reading and locking the file</source>
        <translation>تجري قراءة الملف وقفله</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>خذه</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>أي ملف؟</translation>
    </message>
    <message>
        <source>{form}, {size}. It is locked in this vault; the original stays where it was.</source>
        <translation>{form}، {size}. هو مقفل في هذه الخزنة، ويبقى الأصل في مكانه.</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Nobody can change this log, you neither. It names records by number, never by words.</source>
        <translation>لا أحد يستطيع تغيير هذه القائمة، ولا حتى أنت. تذكر السجلات بأرقامها، لا بكلماتها.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What happened here, newest first</source>
        <translation>ما حدث هنا، الأحدث أولًا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>%n older ones went to make room.</source>
        <translation>
            <numerusform>لم تُحذف أي نسخة أقدم.</numerusform>
            <numerusform>حُذفت نسخة أقدم لإفساح المجال.</numerusform>
            <numerusform>حُذفت نسختان أقدم لإفساح المجال.</numerusform>
            <numerusform>حُذفت %Ln نسخ أقدم لإفساح المجال.</numerusform>
            <numerusform>حُذفت %Ln نسخة أقدم لإفساح المجال.</numerusform>
            <numerusform>حُذفت %Ln نسخة أقدم لإفساح المجال.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup opens with your passphrase. It is made by itself once a day while you work.</source>
        <translation>تُفتح النسخة الاحتياطية بعبارة المرور. تُنشأ تلقائيًا مرة كل يوم في أثناء العمل.</translation>
    </message>
    <message>
        <source>After 7 days without a backup on a stick, Today reminds you.</source>
        <translation>بعد سبعة أيام بلا نسخة احتياطية على قرص USB، يظهر تذكير في «اليوم».</translation>
    </message>
    <message>
        <source>Back up here</source>
        <translation>انسخ هنا</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>انسخ الآن</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation>انسخ إلى قرص USB</translation>
    </message>
    <message>
        <source>Backups on this computer</source>
        <translation>النسخ الاحتياطية على هذا الحاسوب</translation>
    </message>
    <message>
        <source>If this computer is lost now, everything in the vault is lost.</source>
        <translation>إذا فُقد هذا الحاسوب الآن، فُقد كل ما في الخزنة.</translation>
    </message>
    <message>
        <source>Last backup: {age}</source>
        <translation>آخر نسخة احتياطية: {age}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>None is on a stick. What is only here is lost with this computer.</source>
        <translation>لا نسخة على قرص USB. ما هو هنا فقط يُفقد مع هذا الحاسوب.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The backup is made. It was opened again and read whole.</source>
        <translation>أُنشئت النسخة الاحتياطية. فُتحت من جديد وقُرئت كاملة.</translation>
    </message>
    <message>
        <source>The newest on a stick: {moment}</source>
        <translation>الأحدث على قرص USB: {moment}</translation>
    </message>
    <message>
        <source>Where should the backup go?</source>
        <translation>أين توضع النسخة الاحتياطية؟</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Clients in the bin</source>
        <translation>العملاء في السلة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>امحُ نهائيًا</translation>
    </message>
    <message>
        <source>In the bin since</source>
        <translation>في السلة منذ</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>يبقى حتى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>أعِده</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>السلة فارغة.</translation>
    </message>
    <message>
        <source>Whoever was moved to the bin stays here for 30 days, whole and on no list.</source>
        <translation>من نُقل إلى السلة يبقى هنا ثلاثين يومًا، بسجله كاملًا وخارج كل القوائم.</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>اقفل الآن</translation>
    </message>
    <message>
        <source>Report {name}, for whoever mends it. It holds nothing that was typed.</source>
        <translation>التقرير ⁦{name}⁩، لمن سيصلح الخلل. لا يحتوي شيئًا مما كُتب.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>حدث خلل داخل البرنامج</translation>
    </message>
    <message>
        <source>What you typed is kept. Locking and unlocking starts the program afresh.</source>
        <translation>ما كتبته محفوظ. القفل ثم الفتح يعيدان تشغيل البرنامج.</translation>
    </message>
</context>
<context>
    <name>CaseDecisionScreen</name>
    <message>
        <source>Changed the protection plan</source>
        <translation>غُيّرت خطة الحماية</translation>
    </message>
    <message>
        <source>Changed the safety plan</source>
        <translation>غُيّرت خطة الأمان</translation>
    </message>
    <message>
        <source>Closed the case</source>
        <translation>أُغلقت الحالة</translation>
    </message>
    <message>
        <source>It is closed again, by you, who have read what is new.</source>
        <translation>تُغلق من جديد باسمك، بعد الاطلاع على ما هو جديد.</translation>
    </message>
    <message>
        <source>It is reopened, with your words as the reason.</source>
        <translation>يُعاد فتحها، وتكون كلماتك هي السبب.</translation>
    </message>
    <message>
        <source>It stays closed</source>
        <translation>تبقى مغلقة</translation>
    </message>
    <message>
        <source>Keep this decision</source>
        <translation>اعتماد هذا القرار</translation>
    </message>
    <message>
        <source>Screened the risk</source>
        <translation>جرى فحص الخطر</translation>
    </message>
    <message>
        <source>Set the level of risk</source>
        <translation>حُدّد مستوى الخطر</translation>
    </message>
    <message>
        <source>Signed a session note</source>
        <translation>وُقّعت ملاحظة جلسة</translation>
    </message>
    <message>
        <source>The case goes on</source>
        <translation>تستمر الحالة</translation>
    </message>
    <message>
        <source>Wrote of a crisis</source>
        <translation>دُوّنت أزمة</translation>
    </message>
    <message>
        <source>Wrote something new</source>
        <translation>دُوّن شيء جديد</translation>
    </message>
</context>
<context>
    <name>CaseFormScreen</name>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>أغلق واحتفظ بالمسودة</translation>
    </message>
    <message>
        <source>Put it away, begin anew</source>
        <translation>ضعه جانبًا وابدأ من جديد</translation>
    </message>
    <message>
        <source>Saved {moment}. What was signed before is not touched by either.</source>
        <translation>حُفظ {moment}. وما وُقّع من قبل لا يمسّه أيٌّ من الخيارين.</translation>
    </message>
    <message>
        <source>There is an unfinished form for {client}</source>
        <translation>يوجد نموذج غير مكتمل يخص {client}</translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source>History</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Last scores: {scores}</source>
        <translation>آخر النتائج: {scores}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>{day}, by {person}</source>
        <translation>{day}، {person}</translation>
    </message>
    <message>
        <source>{day}, by {person}, written down {written}</source>
        <translation>{day}، {person}، دُوِّن في {written}</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Achieved</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Agreed: moved away</source>
        <translation>بالاتفاق: انتقال إلى مكان آخر</translation>
    </message>
    <message>
        <source>Agreed: one talk was enough</source>
        <translation>بالاتفاق: كفت جلسة واحدة</translation>
    </message>
    <message>
        <source>Agreed: others go on</source>
        <translation>بالاتفاق: تتابع جهة أخرى</translation>
    </message>
    <message>
        <source>Agreed: the work is done</source>
        <translation>بالاتفاق: اكتمل العمل</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>أغلق الحالة</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>what happened to a case</comment>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>Died or is missing</source>
        <translation>وفاة أو فقدان</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>استأنف الحالة</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>الهدف {number}</translation>
    </message>
    <message>
        <source>Gone on with</source>
        <translation>استؤنفت</translation>
    </message>
    <message>
        <source>Hard going</source>
        <translation>صعوبات</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>ببضع كلمات</translation>
    </message>
    <message>
        <source>Last scores</source>
        <translation>آخر النتائج</translation>
    </message>
    <message>
        <source>Lost: cannot be found</source>
        <translation>انقطاع: تعذّر العثور على العميل</translation>
    </message>
    <message>
        <source>Lost: was not content with us</source>
        <translation>انقطاع: عدم رضا عن الخدمة</translation>
    </message>
    <message>
        <source>No access: detained or taken away</source>
        <translation>تعذّر الوصول: احتجاز أو إبعاد</translation>
    </message>
    <message>
        <source>No access: no way to come</source>
        <translation>تعذّر الوصول: لا وسيلة للحضور</translation>
    </message>
    <message>
        <source>No access: our service left</source>
        <translation>تعذّر الوصول: غادرت خدمتنا المكان</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>لا تغيّر</translation>
    </message>
    <message>
        <source>Nothing is erased. The notes stay readable, and the case can be reopened.</source>
        <translation>لا يُمحى شيء. تبقى الملاحظات مقروءة، ويمكن إعادة فتح الحالة.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في يوم</translation>
    </message>
    <message>
        <source>Put it on hold</source>
        <translation>علّق الحالة</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>عُلِّقت</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>أعد فتح الحالة</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>أُعيد فتحها</translation>
    </message>
    <message>
        <source>The case is open again, as before.</source>
        <translation>الحالة مفتوحة من جديد كما كانت.</translation>
    </message>
    <message>
        <source>The case is open again; its closing stays in the history.</source>
        <translation>الحالة مفتوحة من جديد، ويبقى إغلاقها مذكورًا فيما جرى.</translation>
    </message>
    <message>
        <source>The case stays on your list. You go on when it is time.</source>
        <translation>تبقى الحالة في القائمة، وتُستأنف حين يحين وقتها.</translation>
    </message>
    <message>
        <source>What became of goal {number}</source>
        <translation>ما آل إليه الهدف {number}</translation>
    </message>
    <message>
        <source>Which questionnaire, the last result, and its day.</source>
        <translation>أي استبيان، وآخر نتيجة، ويومها.</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>سبب الإغلاق</translation>
    </message>
</context>
<context>
    <name>ChangePassphrasePage</name>
    <message>
        <source>Change the passphrase</source>
        <translation>غيّر عبارة المرور</translation>
    </message>
    <message>
        <source>It opens your vault. Nobody else has it: not your programme, not us.</source>
        <translation>تفتح خزنتك. ليست لدى أحد غيرك: لا لدى مؤسستك، ولا لدينا.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>تغيّرت عبارة المرور.</translation>
    </message>
    <message>
        <source>Your passphrase until now</source>
        <translation>عبارة المرور حتى الآن</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%n entries of the journal were read, and every one verifies.</source>
        <translation>
            <numerusform>لا قيود في الدفتر بعد.</numerusform>
            <numerusform>قُرئ قيد واحد من الدفتر، وثبتت صحته.</numerusform>
            <numerusform>قُرئ قيدان من الدفتر، وثبتت صحتهما.</numerusform>
            <numerusform>قُرئت %Ln قيود من الدفتر، وثبتت صحتها كلها.</numerusform>
            <numerusform>قُرئ %Ln قيدًا من الدفتر، وثبتت صحتها كلها.</numerusform>
            <numerusform>قُرئ %Ln قيد من الدفتر، وثبتت صحتها كلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the log could not be read and are lost.</source>
        <translation>
            <numerusform>لم يُفقد أي سطر من السجل.</numerusform>
            <numerusform>تعذّرت قراءة سطر واحد من السجل وفُقد.</numerusform>
            <numerusform>تعذّرت قراءة سطرين من السجل وفُقدا.</numerusform>
            <numerusform>تعذّرت قراءة %Ln أسطر من السجل وفُقدت.</numerusform>
            <numerusform>تعذّرت قراءة %Ln سطرًا من السجل وفُقدت.</numerusform>
            <numerusform>تعذّرت قراءة %Ln سطر من السجل وفُقدت.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list or the search had fallen behind and was made anew.</source>
        <translation>تأخرت إحدى القوائم أو البحث، فأُنشئت من جديد.</translation>
    </message>
    <message>
        <source>All parts hold</source>
        <translation>كل الأجزاء سليمة</translation>
    </message>
    <message>
        <source>All parts hold again</source>
        <translation>كل الأجزاء سليمة من جديد</translation>
    </message>
    <message>
        <source>Check my vault</source>
        <translation>افحص الخزنة</translation>
    </message>
    <message>
        <source>Checked {moment}</source>
        <translation>آخر فحص: {moment}</translation>
    </message>
    <message>
        <source>It takes about a minute for each 100,000 notes.</source>
        <translation>يستغرق نحو دقيقة لكل مئة ألف ملاحظة.</translation>
    </message>
    <message>
        <source>Reads every part of the vault and compares it with what was signed.</source>
        <translation>يقرأ كل جزء من الخزنة ويقارنه بما وُقّع.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>اعرض النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Some parts do not hold</source>
        <translation>بعض الأجزاء غير سليم</translation>
    </message>
    <message>
        <source>The file {title} of {name} cannot be shown.</source>
        <translation>لا يمكن عرض الملف {title} الخاص بـ{name}.</translation>
    </message>
    <message>
        <source>The vault&apos;s file was damaged and was made anew; all that was written is here. The disk may be failing: make a backup on a stick.</source>
        <translation>كان ملف الخزنة تالفًا فأُنشئ من جديد، وكل ما كُتب موجود هنا. قد يكون القرص على وشك التعطل: يُستحسن عمل نسخة احتياطية على قرص USB.</translation>
    </message>
    <message>
        <source>What can be read stays readable. Make no changes now: the backups made before the damage still hold all of it, and &apos;Restore from a backup&apos; on the unlock screen opens one.</source>
        <translation>ما يمكن قراءته يبقى مقروءًا. من الأفضل عدم تغيير شيء الآن: النسخ الاحتياطية من قبل التلف ما زالت تحتوي كل شيء، و«الاستعادة من نسخة احتياطية» في شاشة الفتح تفتح إحداها.</translation>
    </message>
    <message>
        <source>You can go on working meanwhile, and stop it at any time.</source>
        <translation>يمكن متابعة العمل في أثناء ذلك، ويمكن إيقافه في أي وقت.</translation>
    </message>
</context>
<context>
    <name>ChooseClientDialog</name>
    <message>
        <source>Add a client</source>
        <translation>أضف عميلًا</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Find by code, name or phone</source>
        <translation>ابحث بالرمز أو الاسم أو الهاتف</translation>
    </message>
    <message>
        <source>For whom is the note?</source>
        <translation>لمن هذه الملاحظة؟</translation>
    </message>
    <message>
        <source>No client yet.</source>
        <translation>لا عملاء بعد.</translation>
    </message>
    <message>
        <source>Nobody found for “{text}”.</source>
        <translation>لا نتيجة لـ«{text}».</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>اكتب الملاحظة</translation>
    </message>
</context>
<context>
    <name>ClientEditScreen</name>
    <message>
        <source>Change details</source>
        <translation>تغيير البيانات</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>احفظ التغييرات</translation>
    </message>
    <message>
        <source>Leave them as they were</source>
        <translation>اتركها كما كانت</translation>
    </message>
</context>
<context>
    <name>ClientFacts</name>
    <message>
        <source>Agreed: {ways}</source>
        <translation>المتفق عليه: {ways}</translation>
    </message>
    <message>
        <source>Comes because of: {reasons}</source>
        <translation>سبب المجيء: {reasons}</translation>
    </message>
    <message>
        <source>Interpreter: {answer}</source>
        <translation>المترجم: {answer}</translation>
    </message>
    <message>
        <source>No way of contact is agreed. Do not phone, message or visit.</source>
        <translation>لا اتفاق على أي تواصل. لا اتصال ولا رسائل ولا زيارة.</translation>
    </message>
    <message>
        <source>about {years}</source>
        <translation>نحو {years}</translation>
    </message>
    <message>
        <source>may answer: {who}</source>
        <translation>قد يجيب: {who}</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>say “{words}”</source>
        <translation>يقال: «{words}»</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>العمر: {age}</translation>
    </message>
</context>
<context>
    <name>ClientFormCards</name>
    <message>
        <source>Home</source>
        <comment>section of a form</comment>
        <translation>البيت</translation>
    </message>
    <message>
        <source>Home and caregivers</source>
        <translation>البيت ومقدّمو الرعاية</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation>التالي: {section}</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>التواصل الآمن</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Six things that may be hard because of health. They help to plan together.</source>
        <translation>ستة أمور قد تصعب لأسباب صحية. تساعد على التخطيط معًا.</translation>
    </message>
    <message>
        <source>What brings them</source>
        <translation>سبب المجيء</translation>
    </message>
    <message>
        <source>What is hard</source>
        <translation>ما يصعب</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>section of a form</comment>
        <translation>من هو</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>بيانات العميل</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>العمل معًا</translation>
    </message>
</context>
<context>
    <name>ClientHeader</name>
    <message>
        <source>A legal hold stands on this case. Nothing of it can be erased.</source>
        <translation>على هذه الحالة حجز قانوني. لا يمكن محو أي شيء منها.</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>إضافة مهمة</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>أُعطيت الموافقة</translation>
    </message>
    <message>
        <source>Consent given in part</source>
        <translation>أُعطيت الموافقة جزئياً</translation>
    </message>
    <message>
        <source>Consent given in part, until {day}</source>
        <translation>أُعطيت الموافقة جزئياً، حتى {day}</translation>
    </message>
    <message>
        <source>Consent given, until {day}</source>
        <translation>أُعطيت الموافقة، حتى {day}</translation>
    </message>
    <message>
        <source>Consent has ended</source>
        <translation>انتهت الموافقة</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>رُفضت الموافقة</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>Edit the client</source>
        <translation>تعديل بيانات العميل</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>إسعاف أولي نفسي</translation>
    </message>
    <message>
        <source>Hand the case on</source>
        <translation>تسليم الحالة</translation>
    </message>
    <message>
        <source>Hold, close or reopen the case</source>
        <translation>تعليق الحالة أو إغلاقها أو إعادة فتحها</translation>
    </message>
    <message>
        <source>In the bin since {day}. Nothing of this client is erased.</source>
        <translation>في السلة منذ {day}. لم يُمحَ شيء من هذا العميل.</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>حجز قانوني</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>نقل إلى السلة</translation>
    </message>
    <message>
        <source>No consent recorded yet</source>
        <translation>لم تُسجَّل موافقة بعد</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Nothing written yet: {stages}</source>
        <translation>لم يُدوَّن شيء بعد: {stages}</translation>
    </message>
    <message>
        <source>Pages of this client</source>
        <translation>صفحات هذا العميل</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>تحديد موعد جلسة</translation>
    </message>
    <message>
        <source>Plan for danger from others</source>
        <translation>خطة للخطر من الآخرين</translation>
    </message>
    <message>
        <source>Print a case summary</source>
        <translation>اطبع ملخص الحالة</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>ملاحظات خاصة</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>تسجيل تواصل</translation>
    </message>
    <message>
        <source>Record a crisis</source>
        <translation>تسجيل أزمة</translation>
    </message>
    <message>
        <source>Risk and crisis</source>
        <translation>الخطر والأزمات</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>خطة الأمان</translation>
    </message>
    <message>
        <source>Screen the risk</source>
        <translation>تقدير الخطر</translation>
    </message>
    <message>
        <source>Stage of the work: {stage}</source>
        <translation>مرحلة العمل: {stage}</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>مسار الحالة</translation>
    </message>
    <message>
        <source>You handed this case over. Here it is read and no more is written in it.</source>
        <translation>سُلّمت هذه الحالة. تُقرأ هنا ولا يُكتب فيها بعد الآن.</translation>
    </message>
</context>
<context>
    <name>ClientListScreen</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>لا عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>%Ln عملاء</numerusform>
            <numerusform>%Ln عميلًا</numerusform>
            <numerusform>%Ln عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>أضف عميلًا</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Any reason to come</source>
        <translation>كل أسباب المجيء</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>امسح التصفية</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Enter opens the chosen client, F4 their safety plan; letters jump to a code.</source>
        <translation>يفتح ⁦Enter⁩ العميل المختار، و⁦F4⁩ خطة أمانه؛ والحروف تقفز إلى الرمز.</translation>
    </message>
    <message>
        <source>Every case</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Find by code, name or phone</source>
        <translation>ابحث بالرمز أو الاسم أو الهاتف</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>الموعد القادم</translation>
    </message>
    <message>
        <source>No client fits “{text}”.</source>
        <translation>لا عميل يطابق «{text}».</translation>
    </message>
    <message>
        <source>No client is left by these filters.</source>
        <translation>لا عميل يوافق هذه التصفية.</translation>
    </message>
    <message>
        <source>No clients yet.</source>
        <translation>لا عملاء بعد.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>لا موعد</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>لم يُنظر فيه</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>أُعيد فتحها</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Risk: any</source>
        <translation>الخطر: أي مستوى</translation>
    </message>
    <message>
        <source>Risk: high or imminent</source>
        <translation>الخطر: مرتفع أو وشيك</translation>
    </message>
    <message>
        <source>Risk: nobody looked yet</source>
        <translation>الخطر: لم ينظر أحد بعد</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>أظهر الأسماء</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>أي الحالات</translation>
    </message>
    <message>
        <source>Which reason to come</source>
        <translation>أي سبب للمجيء</translation>
    </message>
    <message>
        <source>Which risk</source>
        <translation>أي مستوى خطر</translation>
    </message>
</context>
<context>
    <name>ClientPageScreen</name>
    <message>
        <source>Continue</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Needs a newer version of the program</source>
        <translation>يحتاج إلى إصدار أحدث من البرنامج</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>No signed notes yet.</source>
        <translation>لا ملاحظات موقّعة بعد.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>خطّط جلسة</translation>
    </message>
    <message>
        <source>Planned before</source>
        <translation>ما خُطّط من قبل</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>اقرأ</translation>
    </message>
    <message>
        <source>Saved {moment}. Only a signed note counts.</source>
        <translation>حُفظت {moment}. لا تُعتمد إلا الملاحظة الموقّعة.</translation>
    </message>
    <message>
        <source>Session note</source>
        <translation>ملاحظة جلسة</translation>
    </message>
    <message>
        <source>Session notes</source>
        <translation>ملاحظات الجلسات</translation>
    </message>
    <message>
        <source>Sessions to come</source>
        <translation>الجلسات القادمة</translation>
    </message>
    <message>
        <source>Show older notes</source>
        <translation>اعرض ملاحظات أقدم</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>غير موقّعة</translation>
    </message>
    <message>
        <source>Unsigned note</source>
        <translation>ملاحظة غير موقّعة</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <translation>اكتب الملاحظة الأولى</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>A year is enough. Nothing is erased by itself.</source>
        <translation>تكفي السنة. لا يُمحى شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>A year is enough; so is a guess.</source>
        <translation>تكفي السنة، ولو بالتقدير.</translation>
    </message>
    <message>
        <source>Add a caregiver</source>
        <translation>أضف مقدّم رعاية</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>أضف وثيقة</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>أضف هاتفًا</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Age, when the date is not known</source>
        <translation>العمر إن لم يُعرف التاريخ</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>As the client gives it; it may stay empty.</source>
        <translation>كما يذكره العميل، ويمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>As told today; the birth year is guessed from it.</source>
        <translation>كما قيل اليوم، وتُقدَّر منه سنة الميلاد.</translation>
    </message>
    <message>
        <source>Asylum seeker</source>
        <translation>طالب لجوء</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>مقدّم رعاية</translation>
    </message>
    <message>
        <source>Caregivers</source>
        <translation>مقدّمو الرعاية</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Culture and customs</source>
        <translation>الثقافة والعادات</translation>
    </message>
    <message>
        <source>Displaced within the country</source>
        <translation>نازح داخل البلد</translation>
    </message>
    <message>
        <source>Does not want to say</source>
        <translation>لا يرغب في الإفصاح</translation>
    </message>
    <message>
        <source>Faith</source>
        <translation>المعتقد</translation>
    </message>
    <message>
        <source>Further phones</source>
        <translation>هواتف أخرى</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>النوع الاجتماعي</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>مسلَّمة</translation>
    </message>
    <message>
        <source>Hearing, even with a hearing aid</source>
        <translation>السمع، حتى مع سماعة</translation>
    </message>
    <message>
        <source>Household and family</source>
        <translation>الأسرة ومن يسكن معًا</translation>
    </message>
    <message>
        <source>In the client&apos;s own words.</source>
        <translation>بكلمات العميل.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>رقمها</translation>
    </message>
    <message>
        <source>Keep this record until</source>
        <translation>يُحفظ هذا السجل حتى</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Left empty, one is made. No part of a name or a birth date.</source>
        <translation>إن تُرك فارغًا يُنشأ رمز. لا جزء من اسم أو تاريخ ميلاد.</translation>
    </message>
    <message>
        <source>Life events</source>
        <translation>أحداث الحياة</translation>
    </message>
    <message>
        <source>Lives here as</source>
        <translation>صفة الإقامة</translation>
    </message>
    <message>
        <source>May we phone them?</source>
        <translation>هل يمكن الاتصال به؟</translation>
    </message>
    <message>
        <source>May we phone there?</source>
        <translation>هل يمكن الاتصال هناك؟</translation>
    </message>
    <message>
        <source>May we phone?</source>
        <translation>هل يمكن الاتصال بالهاتف؟</translation>
    </message>
    <message>
        <source>May we send messages?</source>
        <translation>هل يمكن إرسال الرسائل؟</translation>
    </message>
    <message>
        <source>May we visit?</source>
        <translation>هل تمكن الزيارة؟</translation>
    </message>
    <message>
        <source>Migrant</source>
        <translation>مهاجر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No part of a name or a birth date.</source>
        <translation>لا جزء من اسم أو تاريخ ميلاد.</translation>
    </message>
    <message>
        <source>Not answered counts as no.</source>
        <translation>عدم الجواب يُعدّ رفضًا.</translation>
    </message>
    <message>
        <source>Not hard</source>
        <comment>one of the six things</comment>
        <translation>غير صعب</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>لا حاجة إليه</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>غير مؤكد بعد</translation>
    </message>
    <message>
        <source>Of neighbours, relatives, a workplace.</source>
        <translation>للجيران أو الأقارب أو مكان العمل.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a case</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>People in the household</source>
        <translation>عدد أفراد الأسرة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Pronoun</source>
        <translation>الضمير</translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation>لاجئ</translation>
    </message>
    <message>
        <source>Remembering or concentrating</source>
        <translation>التذكّر أو التركيز</translation>
    </message>
    <message>
        <source>Resident of this place</source>
        <translation>من سكان المكان</translation>
    </message>
    <message>
        <source>Returned home</source>
        <translation>عائد إلى دياره</translation>
    </message>
    <message>
        <source>Safe times</source>
        <translation>الأوقات الآمنة</translation>
    </message>
    <message>
        <source>Seeing, even with glasses</source>
        <translation>البصر، حتى مع نظارة</translation>
    </message>
    <message>
        <source>Shown in lists instead of the name.</source>
        <translation>يظهر في القوائم بدل الاسم.</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>أوضاع تثقل عليه</translation>
    </message>
    <message>
        <source>Somewhat hard</source>
        <translation>صعب قليلًا</translation>
    </message>
    <message>
        <source>Stateless</source>
        <translation>عديم الجنسية</translation>
    </message>
    <message>
        <source>The first decides where the case is counted.</source>
        <translation>الأول يحدّد أين تُحسب الحالة.</translation>
    </message>
    <message>
        <source>The weightiest event was ago</source>
        <translation>مضى على أثقل حدث</translation>
    </message>
    <message>
        <source>The weightiest has lasted</source>
        <translation>مدة الأثقل حتى الآن</translation>
    </message>
    <message>
        <source>The weightiest three</source>
        <translation>أثقل ثلاثة</translation>
    </message>
    <message>
        <source>The weightiest three events</source>
        <translation>أثقل ثلاثة أحداث</translation>
    </message>
    <message>
        <source>Understanding or being understood</source>
        <translation>الفهم أو الإفهام</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>صعب جدًا</translation>
    </message>
    <message>
        <source>Village, quarter or camp block; the address stands elsewhere.</source>
        <translation>القرية أو الحي أو قطاع المخيم، أما العنوان ففي مكان آخر.</translation>
    </message>
    <message>
        <source>Walking or climbing steps</source>
        <translation>المشي أو صعود الدرج</translation>
    </message>
    <message>
        <source>Wants to be called</source>
        <translation>الاسم المفضّل</translation>
    </message>
    <message>
        <source>Washing or dressing</source>
        <translation>الاغتسال أو ارتداء الملابس</translation>
    </message>
    <message>
        <source>What brings them, in their own words</source>
        <translation>سبب المجيء بكلمات العميل</translation>
    </message>
    <message>
        <source>What to respect, what helps, whom to greet first.</source>
        <translation>ما يُحترم، وما يعين، ومن يُحيّا أولًا.</translation>
    </message>
    <message>
        <source>What to say when somebody else answers</source>
        <translation>ماذا يقال إن أجاب شخص آخر</translation>
    </message>
    <message>
        <source>When it is safe to get in touch.</source>
        <translation>متى يكون التواصل آمنًا.</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>أي وثيقة</translation>
    </message>
    <message>
        <source>Who lives together, who is missing, who decides.</source>
        <translation>من يسكن معًا، ومن غائب، ومن يقرّر.</translation>
    </message>
    <message>
        <source>Who may answer</source>
        <translation>من قد يجيب</translation>
    </message>
    <message>
        <source>Who they are to the client</source>
        <translation>صلته بالعميل</translation>
    </message>
    <message>
        <source>Whose phone it is</source>
        <translation>لمن الهاتف</translation>
    </message>
    <message>
        <source>With commas between them, the best spoken first.</source>
        <translation>تفصل بينها فواصل، والأتقن أولًا.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>CloseCaseScreen</name>
    <message numerus="yes">
        <source>%n signed note(s)</source>
        <translation>
            <numerusform>لا ملاحظات موقّعة</numerusform>
            <numerusform>ملاحظة موقّعة واحدة</numerusform>
            <numerusform>%Ln من الملاحظات الموقّعة</numerusform>
            <numerusform>%Ln ملاحظات موقّعة</numerusform>
            <numerusform>%Ln ملاحظة موقّعة</numerusform>
            <numerusform>%Ln ملاحظة موقّعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Here since {day}, {notes}.</source>
        <translation>هنا منذ {day}، {notes}.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>اتركها كما هي</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>This case was handed over. Who has it now moves it.</source>
        <translation>هذه الحالة مسلَّمة. من يتولاها الآن هو من يغيّرها.</translation>
    </message>
    <message>
        <source>What to do with the case</source>
        <translation>ما يُفعل بالحالة</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>It lies in {file}. Hand it over.</source>
        <translation>هو في {file}. سلّمه.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>احفظه في ملف</translation>
    </message>
    <message>
        <source>Show a code for a telephone</source>
        <translation>اعرض رمزًا يقرؤه الهاتف</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>From the paper, not from the screen. Case does not matter.</source>
        <translation>من الورقة، لا من الشاشة. لا فرق بين الحروف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>If you forget the passphrase, only this code opens the vault. Write it down or print it, and keep the paper away from this computer. It is not shown again.</source>
        <translation>عند نسيان عبارة المرور، لا يفتح الخزنة إلا هذا الرمز. ينبغي تدوينه أو طباعته، وحفظ الورقة بعيدًا عن هذا الحاسوب. لن يظهر مرة أخرى.</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>اطبع الرمز</translation>
    </message>
    <message>
        <source>Type the code back</source>
        <translation>أعد كتابة الرمز</translation>
    </message>
    <message>
        <source>Type the code from the paper, or do this later.</source>
        <translation>يُكتب الرمز هنا من الورقة، أو يؤجَّل ذلك إلى وقت آخر.</translation>
    </message>
    <message>
        <source>You typed it back rightly. It is good.</source>
        <translation>الرمز مطابق. كل شيء سليم.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Add a client</source>
        <translation>أضف عميلًا</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>إسعاف أولي نفسي</translation>
    </message>
    <message>
        <source>Go to Clients</source>
        <translation>إلى العملاء</translation>
    </message>
    <message>
        <source>Go to Exchange</source>
        <translation>اذهب إلى التبادل</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>الذهاب إلى المراجعة</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>إلى «اليوم»</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>My unsigned notes</source>
        <translation>ملاحظاتي غير الموقّعة</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>افتح الإعدادات</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>تدوين تواصل</translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <translation>اعرض الاختصارات</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>الإشراف</translation>
    </message>
    <message>
        <source>Text blocks</source>
        <translation>نصوص جاهزة</translation>
    </message>
    <message>
        <source>Whom to call in a crisis</source>
        <translation>بمن يُتصل عند الأزمة</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>About the note as a whole.</source>
        <translation>عن الملاحظة كلها.</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>إضافة التعليق</translation>
    </message>
    <message>
        <source>Drop these words</source>
        <translation>التخلّي عن هذه الكلمات</translation>
    </message>
    <message>
        <source>Urgent: first on their Today</source>
        <translation>عاجل: في أول شاشة «اليوم» لديه</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>تعليقك</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Asked again when the last time is 15 minutes ago.</source>
        <translation>تُطلب من جديد بعد مرور خمس عشرة دقيقة على آخر مرة.</translation>
    </message>
    <message>
        <source>Asked each time for this.</source>
        <translation>تُطلب في كل مرة لهذا الفعل.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>أخفِ عبارة المرور</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>المحاولة التالية الآن.</numerusform>
            <numerusform>المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثوانٍ.</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثانية.</numerusform>
            <numerusform>المحاولة التالية بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>أظهر عبارة المرور</translation>
    </message>
</context>
<context>
    <name>ConsentDecisionScreen</name>
    <message>
        <source>Ask the client again</source>
        <translation>سؤال العميل من جديد</translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation>المعتمد الآن</translation>
    </message>
    <message>
        <source>It stays a no</source>
        <translation>يبقى رفضًا</translation>
    </message>
    <message>
        <source>Nothing of this goes out. The client can say yes at any time, on a new form.</source>
        <translation>لا يخرج شيء من هذا. ويمكن للعميل أن يوافق في أي وقت على نموذج جديد.</translation>
    </message>
    <message>
        <source>Sign that it stays a no</source>
        <translation>توقيع أنه يبقى رفضًا</translation>
    </message>
    <message>
        <source>The client said no, or took a yes back.</source>
        <translation>رفض العميل، أو سحب موافقته.</translation>
    </message>
    <message>
        <source>The client said yes.</source>
        <translation>وافق العميل.</translation>
    </message>
</context>
<context>
    <name>ConsentEntry</name>
    <message>
        <source>Asked</source>
        <translation>سُئل</translation>
    </message>
    <message>
        <source>Asked: everything refused</source>
        <translation>سُئل: رُفض كل شيء</translation>
    </message>
    <message>
        <source>Given: {purposes}</source>
        <translation>وافق على: {purposes}</translation>
    </message>
    <message>
        <source>It held until</source>
        <translation>سرى حتى</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>قيد</translation>
    </message>
    <message>
        <source>No answer, which counts as no</source>
        <translation>بلا جواب، ويُعدّ رفضًا</translation>
    </message>
    <message>
        <source>Nothing was given</source>
        <translation>لم يوافق على شيء</translation>
    </message>
    <message>
        <source>Overridden: the client had not agreed</source>
        <translation>تجاوُز: لم يوافق العميل</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>ما سُحب</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>{answer} ({what})</source>
        <translation>{answer} ({what})</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>‏{name}: {said}</translation>
    </message>
</context>
<context>
    <name>ConsentFormScreen</name>
    <message numerus="yes">
        <source>%n line(s) without an answer yet: {names}.</source>
        <translation>
            <numerusform>لا سطر بلا جواب: {names}.</numerusform>
            <numerusform>سطر واحد بلا جواب بعد: {names}.</numerusform>
            <numerusform>سطران بلا جواب بعد: {names}.</numerusform>
            <numerusform>%Ln أسطر بلا جواب بعد: {names}.</numerusform>
            <numerusform>%Ln سطرًا بلا جواب بعد: {names}.</numerusform>
            <numerusform>%Ln سطر بلا جواب بعد: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>مسح التوقيع</translation>
    </message>
    <message>
        <source>Draw it here, or scan the signed page into Files. Spoken consent needs neither.</source>
        <translation>يُرسم هنا، أو تُحفظ صورة الصفحة الموقّعة في الملفات. الموافقة الشفهية لا تحتاج إلى هذا ولا ذاك.</translation>
    </message>
    <message>
        <source>Explained before the client decided</source>
        <translation>ما شُرح قبل أن يقرر العميل</translation>
    </message>
    <message>
        <source>Read aloud with the client</source>
        <translation>القراءة بصوت عالٍ مع العميل</translation>
    </message>
    <message>
        <source>Record this consent</source>
        <translation>تسجيل هذه الموافقة</translation>
    </message>
    <message>
        <source>Signature or mark</source>
        <translation>التوقيع أو العلامة</translation>
    </message>
    <message>
        <source>Signature or mark of who decides</source>
        <translation>توقيع صاحب القرار أو علامته</translation>
    </message>
    <message>
        <source>The child&apos;s own agreement</source>
        <translation>موافقة الطفل نفسه</translation>
    </message>
    <message>
        <source>What must not be shared, with whom, and why</source>
        <translation>ما لا تجوز مشاركته، ومع من، ولماذا</translation>
    </message>
    <message>
        <source>{language}, wording {number}</source>
        <translation>‏{language}، النص {number}</translation>
    </message>
</context>
<context>
    <name>ConsentOverrideScreen</name>
    <message>
        <source>Only where somebody is in danger or the law asks for it. It allows just what stands here, for one day, and every later reader sees who decided it and why.</source>
        <translation>فقط حين يكون أحد في خطر أو حين يقتضي القانون ذلك. يسمح بما هو مكتوب هنا وحده ليوم واحد، وكل من يقرأ لاحقًا يرى من قرر ذلك ولماذا.</translation>
    </message>
    <message>
        <source>Sign the override</source>
        <translation>توقيع التجاوز</translation>
    </message>
</context>
<context>
    <name>ConsentPageScreen</name>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Ask together now</source>
        <translation>السؤال معًا الآن</translation>
    </message>
    <message>
        <source>Attach the signed page</source>
        <translation>إرفاق الصفحة الموقّعة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>وافق</translation>
    </message>
    <message>
        <source>Go on with the form</source>
        <translation>متابعة النموذج</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>كيف جرى ذلك</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>قيد</translation>
    </message>
    <message>
        <source>Must not be shared</source>
        <translation>لا تجوز مشاركته</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>Nobody has asked this client for consent yet.</source>
        <translation>لم يُسأل هذا العميل عن موافقته بعد.</translation>
    </message>
    <message>
        <source>Override a no</source>
        <translation>تجاوز رفض</translation>
    </message>
    <message>
        <source>Print the consent</source>
        <translation>اطبع الموافقة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Signed pages</source>
        <translation>الصفحات الموقّعة</translation>
    </message>
    <message>
        <source>The child did not agree</source>
        <translation>لم يوافق الطفل</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <translation>سحب موافقة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>{who} decided against the client&apos;s no on {moment}: {reason}</source>
        <translation>‏قرر {who} خلاف رفض العميل في {moment}: {reason}</translation>
    </message>
</context>
<context>
    <name>ConsentSide</name>
    <message>
        <source>Already shared</source>
        <translation>ما شورك من قبل</translation>
    </message>
    <message>
        <source>The child&apos;s own agreement</source>
        <translation>موافقة الطفل نفسه</translation>
    </message>
    <message numerus="yes">
        <source>The client is %n year(s) old and may decide alone when you write down why.</source>
        <translation>
            <numerusform>عمر العميل أقل من سنة، ويجوز أن يقرر وحده إذا كُتب السبب.</numerusform>
            <numerusform>عمر العميل سنة واحدة، ويجوز أن يقرر وحده إذا كُتب السبب.</numerusform>
            <numerusform>عمر العميل سنتان، ويجوز أن يقرر وحده إذا كُتب السبب.</numerusform>
            <numerusform>عمر العميل %Ln سنوات، ويجوز أن يقرر وحده إذا كُتب السبب.</numerusform>
            <numerusform>عمر العميل %Ln سنة، ويجوز أن يقرر وحده إذا كُتب السبب.</numerusform>
            <numerusform>عمر العميل %Ln سنة، ويجوز أن يقرر وحده إذا كُتب السبب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client is %n year(s) old. An adult decides; ask the child too.</source>
        <translation>
            <numerusform>عمر العميل أقل من سنة. يقرر شخص بالغ، ويُسأل الطفل أيضًا.</numerusform>
            <numerusform>عمر العميل سنة واحدة. يقرر شخص بالغ، ويُسأل الطفل أيضًا.</numerusform>
            <numerusform>عمر العميل سنتان. يقرر شخص بالغ، ويُسأل الطفل أيضًا.</numerusform>
            <numerusform>عمر العميل %Ln سنوات. يقرر شخص بالغ، ويُسأل الطفل أيضًا.</numerusform>
            <numerusform>عمر العميل %Ln سنة. يقرر شخص بالغ، ويُسأل الطفل أيضًا.</numerusform>
            <numerusform>عمر العميل %Ln سنة. يقرر شخص بالغ، ويُسأل الطفل أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client is at least %n year(s) old and may decide alone when you write down why.</source>
        <translation>
            <numerusform>قد يكون عمر العميل أقل من سنة، ويجوز أن يقرر وحده إذا كُتب السبب.</numerusform>
            <numerusform>عمر العميل سنة واحدة على الأقل، ويجوز أن يقرر وحده إذا كُتب السبب.</numerusform>
            <numerusform>عمر العميل سنتان على الأقل، ويجوز أن يقرر وحده إذا كُتب السبب.</numerusform>
            <numerusform>عمر العميل %Ln سنوات على الأقل، ويجوز أن يقرر وحده إذا كُتب السبب.</numerusform>
            <numerusform>عمر العميل %Ln سنة على الأقل، ويجوز أن يقرر وحده إذا كُتب السبب.</numerusform>
            <numerusform>عمر العميل %Ln سنة على الأقل، ويجوز أن يقرر وحده إذا كُتب السبب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client is at least %n year(s) old. An adult decides; ask the child too.</source>
        <translation>
            <numerusform>قد يكون عمر العميل أقل من سنة. يقرر شخص بالغ، ويُسأل الطفل أيضًا.</numerusform>
            <numerusform>عمر العميل سنة واحدة على الأقل. يقرر شخص بالغ، ويُسأل الطفل أيضًا.</numerusform>
            <numerusform>عمر العميل سنتان على الأقل. يقرر شخص بالغ، ويُسأل الطفل أيضًا.</numerusform>
            <numerusform>عمر العميل %Ln سنوات على الأقل. يقرر شخص بالغ، ويُسأل الطفل أيضًا.</numerusform>
            <numerusform>عمر العميل %Ln سنة على الأقل. يقرر شخص بالغ، ويُسأل الطفل أيضًا.</numerusform>
            <numerusform>عمر العميل %Ln سنة على الأقل. يقرر شخص بالغ، ويُسأل الطفل أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client&apos;s age is not known. Add the birth date or year to the client.</source>
        <translation>عمر العميل غير معروف. أضف تاريخ ميلاده أو سنته إلى بياناته.</translation>
    </message>
    <message>
        <source>What this means in the app</source>
        <translation>ما يعنيه ذلك في البرنامج</translation>
    </message>
</context>
<context>
    <name>ConsentWithdrawScreen</name>
    <message>
        <source>It counts as soon as it is signed. The client may agree again later.</source>
        <translation>يسري فور توقيعه. وللعميل أن يوافق من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation>ما يُسحب</translation>
    </message>
    <message>
        <source>When, how and by whom</source>
        <translation>متى وكيف ومن</translation>
    </message>
    <message>
        <source>Who has something already</source>
        <translation>من لديه شيء من قبل</translation>
    </message>
    <message>
        <source>Withdraw this consent</source>
        <translation>سحب هذه الموافقة</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>A consent ends soon. Ask the client again.</source>
        <translation>تنتهي موافقة قريبًا. يُسأل العميل من جديد.</translation>
    </message>
    <message>
        <source>A consent has ended. Ask the client again.</source>
        <translation>انتهت موافقة. يُسأل العميل من جديد.</translation>
    </message>
    <message>
        <source>A letter to {name} may carry: {what}.</source>
        <translation>يجوز أن تحمل رسالة إلى {name}: {what}.</translation>
    </message>
    <message>
        <source>A letter to {name} may go out.</source>
        <translation>يجوز أن تخرج رسالة إلى {name}.</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>يوافق</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>سُئل في</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>مقدّم الرعاية</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Contact between sessions</source>
        <translation>التواصل بين الجلسات</translation>
    </message>
    <message>
        <source>Contact between sessions, in the safe way that was agreed.</source>
        <translation>تواصل بين الجلسات بالطريقة الآمنة المتفق عليها.</translation>
    </message>
    <message>
        <source>Contact: not answered, so it counts as no.</source>
        <translation>التواصل: بلا جواب، فيُعدّ رفضًا.</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>المنسق</translation>
    </message>
    <message>
        <source>Counted in reports, as a number.</source>
        <translation>يُعدّ في التقارير رقمًا.</translation>
    </message>
    <message>
        <source>Counting in reports, without a name</source>
        <translation>العدّ في التقارير من دون اسم</translation>
    </message>
    <message>
        <source>Dates, contacts, consent</source>
        <translation>المواعيد والتواصل والموافقة</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>لا يوافق</translation>
    </message>
    <message>
        <source>Empty: no end</source>
        <translation>إن تُرك فارغًا فلا نهاية</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>Everything, also what was agreed on another computer</source>
        <translation>كل شيء، وكذلك ما اتُّفق عليه على حاسوب آخر</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>ما شُرح</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>وافق</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>كيف قيل ذلك</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>موضع شك</translation>
    </message>
    <message>
        <source>Interpreter promised confidentiality</source>
        <translation>تعهّد المترجم بالسرية</translation>
    </message>
    <message>
        <source>Interpreter, by name or code</source>
        <translation>المترجم، بالاسم أو الرمز</translation>
    </message>
    <message>
        <source>It is not said who gets it.</source>
        <translation>لم يُذكر من يتسلّمه.</translation>
    </message>
    <message>
        <source>Keeping a record</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Keeping a record: not answered, so no note is printed.</source>
        <translation>حفظ السجل: بلا جواب، فلا تُطبع أي ملاحظة.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>My other computer</source>
        <translation>حاسوبي الآخر</translation>
    </message>
    <message>
        <source>Name of who decides</source>
        <translation>اسم صاحب القرار</translation>
    </message>
    <message>
        <source>Name, phone, address</source>
        <translation>الاسم والهاتف والعنوان</translation>
    </message>
    <message>
        <source>Named services: not answered, so no letter goes out.</source>
        <translation>الخدمات المحددة: بلا جواب، فلا تخرج رسالة.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No contact between sessions.</source>
        <translation>لا تواصل بين الجلسات.</translation>
    </message>
    <message>
        <source>No letter to {name}.</source>
        <translation>لا رسالة إلى {name}.</translation>
    </message>
    <message>
        <source>No note and no summary is printed.</source>
        <translation>لا تُطبع ملاحظة ولا ملخص.</translation>
    </message>
    <message>
        <source>No other service, no other letter.</source>
        <translation>لا خدمة أخرى ولا رسالة أخرى.</translation>
    </message>
    <message>
        <source>No sessions and no planning.</source>
        <translation>لا جلسات ولا تخطيط.</translation>
    </message>
    <message>
        <source>Not counted in any report, not even as a number.</source>
        <translation>لا يُعدّ في أي تقرير، ولا حتى رقمًا.</translation>
    </message>
    <message>
        <source>Notes and summaries may be printed.</source>
        <translation>يجوز طبع الملاحظات والملخصات.</translation>
    </message>
    <message>
        <source>Notes in this vault, for as long as the programme keeps records</source>
        <translation>ملاحظات في هذه الخزنة ما دامت المؤسسة تحفظ السجلات</translation>
    </message>
    <message>
        <source>Notes, plans, risk</source>
        <translation>الملاحظات والخطط والخطر</translation>
    </message>
    <message>
        <source>Nothing goes to the supervisor.</source>
        <translation>لا يذهب شيء إلى المشرف.</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>لم يُختر شيء.</translation>
    </message>
    <message>
        <source>Numbers only</source>
        <translation>أرقام فقط</translation>
    </message>
    <message>
        <source>Only in the safe way that was agreed</source>
        <translation>بالطريقة الآمنة المتفق عليها وحدها</translation>
    </message>
    <message>
        <source>Only this service, and only what is written here</source>
        <translation>هذه الخدمة وحدها، وما هو مكتوب هنا وحده</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غيرهما</translation>
    </message>
    <message>
        <source>Override a no</source>
        <translation>تجاوز رفض</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>Private notes never leave this computer.</source>
        <translation>الملاحظات الخاصة لا تغادر هذا الحاسوب أبدًا.</translation>
    </message>
    <message>
        <source>Psychosocial support</source>
        <translation>الدعم النفسي الاجتماعي</translation>
    </message>
    <message>
        <source>Read out in</source>
        <translation>قُرئ بلغة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Relation to the client</source>
        <translation>صلته بالعميل</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Reports: not answered, so it counts as no.</source>
        <translation>التقارير: بلا جواب، فيُعدّ رفضًا.</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>قيل في</translation>
    </message>
    <message>
        <source>Sessions and planning may go on.</source>
        <translation>يمكن أن تستمر الجلسات والتخطيط.</translation>
    </message>
    <message>
        <source>Sessions, planning, going along to services</source>
        <translation>الجلسات والتخطيط والمرافقة إلى الخدمات</translation>
    </message>
    <message>
        <source>Sharing with a named service</source>
        <translation>المشاركة مع خدمة محددة</translation>
    </message>
    <message>
        <source>Sharing with the supervisor</source>
        <translation>المشاركة مع المشرف</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>شفهيًا</translation>
    </message>
    <message>
        <source>Staff of the clinic</source>
        <translation>موظفو العيادة</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Supervisor: not answered, so it counts as no.</source>
        <translation>المشرف: بلا جواب، فيُعدّ رفضًا.</translation>
    </message>
    <message>
        <source>Support: not answered, so it counts as no.</source>
        <translation>الدعم: بلا جواب، فيُعدّ رفضًا.</translation>
    </message>
    <message>
        <source>The child did not agree.</source>
        <translation>لم يوافق الطفل.</translation>
    </message>
    <message>
        <source>The child&apos;s own agreement</source>
        <translation>موافقة الطفل نفسه</translation>
    </message>
    <message>
        <source>The client has grown older and decides more for themselves now. Ask again.</source>
        <translation>كبر العميل وصار يقرر لنفسه أكثر. يُسأل من جديد.</translation>
    </message>
    <message>
        <source>The client left it open, which counts as no.</source>
        <translation>تركه العميل بلا جواب، ويُعدّ رفضًا.</translation>
    </message>
    <message>
        <source>The client refused it.</source>
        <translation>رفضه العميل.</translation>
    </message>
    <message>
        <source>The client set a limit.</source>
        <translation>وضع العميل قيدًا.</translation>
    </message>
    <message>
        <source>The client took it back.</source>
        <translation>سحبها العميل.</translation>
    </message>
    <message>
        <source>The client was not asked yet.</source>
        <translation>لم يُسأل العميل بعد.</translation>
    </message>
    <message>
        <source>The client&apos;s counselor</source>
        <translation>مرشد العميل</translation>
    </message>
    <message>
        <source>The client&apos;s own copy</source>
        <translation>نسخة العميل</translation>
    </message>
    <message>
        <source>The consent has ended.</source>
        <translation>انتهت الموافقة.</translation>
    </message>
    <message>
        <source>The next counselor</source>
        <translation>المرشد التالي</translation>
    </message>
    <message>
        <source>The service as the letter names it, or the person of the programme</source>
        <translation>الخدمة كما تسميها الرسالة، أو الشخص من البرنامج</translation>
    </message>
    <message>
        <source>The supervisor may read notes with the case code. The name stays here.</source>
        <translation>يجوز للمشرف أن يقرأ الملاحظات برمز الحالة. والاسم يبقى هنا.</translation>
    </message>
    <message>
        <source>There is a purpose that the client was never asked about.</source>
        <translation>هناك غرض لم يُسأل عنه العميل قط.</translation>
    </message>
    <message>
        <source>This never goes there.</source>
        <translation>هذا لا يذهب إلى هناك أبدًا.</translation>
    </message>
    <message>
        <source>Through somebody</source>
        <translation>عن طريق شخص آخر</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>بصمة</translation>
    </message>
    <message>
        <source>Totals only. Small groups are not shown</source>
        <translation>مجاميع فقط. المجموعات الصغيرة لا تظهر</translation>
    </message>
    <message>
        <source>Understands what it is about</source>
        <translation>يفهم ما الأمر</translation>
    </message>
    <message>
        <source>Was not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ما الذي فيه</translation>
    </message>
    <message>
        <source>What the child said</source>
        <translation>ما قاله الطفل</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>ما قاله العميل</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>إلى أين يذهب</translation>
    </message>
    <message>
        <source>Which danger, to whom, and why it could not wait</source>
        <translation>أي خطر، وعلى من، ولماذا لم يكن ممكنًا الانتظار</translation>
    </message>
    <message>
        <source>Who decided it</source>
        <translation>من قرر ذلك</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>من يقرر</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>من يتسلّمه</translation>
    </message>
    <message>
        <source>Who takes it back</source>
        <translation>من يسحبها</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Why this person decides, and what helped</source>
        <translation>لماذا يقرر هذا الشخص، وما الذي ساعد</translation>
    </message>
    <message>
        <source>With support</source>
        <translation>بمساعدة</translation>
    </message>
    <message>
        <source>With the case code, without the name</source>
        <translation>برمز الحالة ومن دون الاسم</translation>
    </message>
    <message>
        <source>Withdraw a consent</source>
        <translation>سحب موافقة</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كتابةً</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{name}: not answered, so it counts as no.</source>
        <translation>‏{name}: بلا جواب، فيُعدّ رفضًا.</translation>
    </message>
    <message>
        <source>{purpose}: {name}</source>
        <translation>‏{purpose}: {name}</translation>
    </message>
</context>
<context>
    <name>ConsentWritingScreen</name>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>إغلاق مع حفظ المسودة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Kept in the vault as you write. Only what is signed counts.</source>
        <translation>يُحفظ في الخزنة أثناء الكتابة. ولا يُعتدّ إلا بما وُقّع.</translation>
    </message>
    <message>
        <source>Put it away, begin anew</source>
        <translation>تنحيتها والبدء من جديد</translation>
    </message>
    <message>
        <source>Saved {moment}. What was signed before is not touched by either.</source>
        <translation>حُفظ {moment}. ما وُقّع من قبل لا يمسّه هذا ولا ذاك.</translation>
    </message>
    <message>
        <source>There is an unsigned form for {client}</source>
        <translation>هناك نموذج غير موقّع للعميل {client}</translation>
    </message>
</context>
<context>
    <name>ContactScreen</name>
    <message>
        <source>Contact</source>
        <translation>تواصل</translation>
    </message>
    <message>
        <source>Keep in the log</source>
        <translation>حفظ في السجل</translation>
    </message>
    <message>
        <source>The log is only added to. What you talked about belongs in a note.</source>
        <translation>السجل يُضاف إليه فقط. أما ما دار الحديث عنه فمكانه الملاحظة.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>A copy was given today</source>
        <translation>سُلّمت نسخة اليوم</translation>
    </message>
    <message>
        <source>Copies given</source>
        <translation>النسخ المسلَّمة</translation>
    </message>
    <message>
        <source>Nobody has a copy yet.</source>
        <translation>لا أحد لديه نسخة بعد.</translation>
    </message>
    <message>
        <source>Say who got it, and what was given.</source>
        <translation>اذكر من تسلّمها وما الذي سُلّم.</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>ما الذي سُلّم</translation>
    </message>
    <message>
        <source>Who got a copy</source>
        <translation>من تسلّم نسخة</translation>
    </message>
</context>
<context>
    <name>CrisisEventScreen</name>
    <message>
        <source>Add the numbers to call</source>
        <translation>إضافة أرقام الاتصال</translation>
    </message>
    <message>
        <source>Change these numbers</source>
        <translation>تغيير هذه الأرقام</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>أزمة</translation>
    </message>
    <message>
        <source>Kept in the vault as you write. Only a signed record counts.</source>
        <translation>يُحفظ في الخزنة أثناء الكتابة. ولا يُعتد إلا بسجل موقّع.</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>خطة الأمان</translation>
    </message>
    <message>
        <source>Sign this record</source>
        <translation>وقّع هذا السجل</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>بمن يُتصل</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>{role} ({name})</source>
        <translation>‏{role} ({name})</translation>
    </message>
    <message>
        <source>{who}: {phone}</source>
        <translation>‏{who}: {phone}</translation>
    </message>
</context>
<context>
    <name>CrisisScreen</name>
    <message>
        <source>Contact log</source>
        <translation>سجل التواصل</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Crises</source>
        <translation>الأزمات</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخلت خطأً</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>إسعاف أولي نفسي</translation>
    </message>
    <message>
        <source>How the level of risk went</source>
        <translation>كيف تغيّر مستوى الخطر</translation>
    </message>
    <message>
        <source>How the level went</source>
        <translation>كيف تغيّر المستوى</translation>
    </message>
    <message>
        <source>Nobody has looked at the risk yet.</source>
        <translation>لم ينظر أحد في الخطر بعد.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>تدوين تواصل</translation>
    </message>
    <message>
        <source>Record a crisis</source>
        <translation>تدوين أزمة</translation>
    </message>
    <message>
        <source>Risk now</source>
        <translation>الخطر الآن</translation>
    </message>
    <message>
        <source>Risk screens</source>
        <translation>فحوص الخطر</translation>
    </message>
    <message>
        <source>Saved {moment}. It does not count before its deed is done.</source>
        <translation>حُفظ {moment}. ولا يُعتد به قبل إتمامه.</translation>
    </message>
    <message>
        <source>Screen the risk</source>
        <translation>فحص الخطر</translation>
    </message>
    <message>
        <source>Set the level of risk</source>
        <translation>تحديد مستوى الخطر</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>منذ {moment}</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>what stood before could not be read</source>
        <translation>تعذّرت قراءة ما كان قبله</translation>
    </message>
    <message>
        <source>{move}: {level}</source>
        <translation>‏{move}: {level}</translation>
    </message>
</context>
<context>
    <name>CrisisWords</name>
    <message>
        <source>Alcohol or other substances</source>
        <translation>كحول أو مواد أخرى</translation>
    </message>
    <message>
        <source>Asked others to step back</source>
        <translation>إبعاد الآخرين قليلًا</translation>
    </message>
    <message>
        <source>Attempt on one&apos;s life</source>
        <translation>محاولة إنهاء الحياة</translation>
    </message>
    <message>
        <source>Breathing or grounding together</source>
        <translation>تنفّس أو تمارين تهدئة معًا</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>Brought a trusted person</source>
        <translation>استدعاء شخص موثوق</translation>
    </message>
    <message>
        <source>By messages</source>
        <translation>بالرسائل</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>Called for emergency help</source>
        <translation>طلب نجدة الطوارئ</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>حضر بنفسه</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>Crisis line</source>
        <translation>خط الأزمات</translation>
    </message>
    <message>
        <source>Danger to others</source>
        <translation>خطر على آخرين</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>توفي</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>رقم الطوارئ</translation>
    </message>
    <message>
        <source>Emergency service</source>
        <translation>خدمة الطوارئ</translation>
    </message>
    <message>
        <source>Family or friends</source>
        <translation>الأسرة أو الأصدقاء</translation>
    </message>
    <message>
        <source>Gave room, kept the way out free</source>
        <translation>إفساح المكان وإبقاء المخرج حرًا</translation>
    </message>
    <message>
        <source>Helpline call</source>
        <translation>مكالمة خط المساعدة</translation>
    </message>
    <message>
        <source>Hospital or clinic</source>
        <translation>مستشفى أو عيادة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>How it stood at the end</source>
        <translation>كيف انتهى الأمر</translation>
    </message>
    <message>
        <source>How you were in touch</source>
        <translation>كيف كان التواصل</translation>
    </message>
    <message>
        <source>In a safer place</source>
        <translation>في مكان أكثر أمانًا</translation>
    </message>
    <message>
        <source>In medical care</source>
        <translation>في رعاية طبية</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>حضوريًا</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Left, for one&apos;s own safety</source>
        <translation>المغادرة حفاظًا على السلامة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>خطاب</translation>
    </message>
    <message>
        <source>Level of risk</source>
        <translation>مستوى الخطر</translation>
    </message>
    <message>
        <source>Listened, without arguing</source>
        <translation>إصغاء بلا جدال</translation>
    </message>
    <message>
        <source>Look after them again on</source>
        <translation>المتابعة من جديد في</translation>
    </message>
    <message>
        <source>Lowered</source>
        <translation>خُفّض</translation>
    </message>
    <message>
        <source>Means put out of reach</source>
        <translation>إبعاد الوسائل عن المتناول</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>تُركت رسالة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Names and times</source>
        <translation>أسماء وأوقات</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Offered choices</source>
        <translation>عرض خيارات</translation>
    </message>
    <message>
        <source>Out of touch</source>
        <translation>انقطع التواصل</translation>
    </message>
    <message>
        <source>Out of touch with what is real</source>
        <translation>انفصال عن الواقع</translation>
    </message>
    <message>
        <source>Own supervisor</source>
        <translation>المشرف المباشر</translation>
    </message>
    <message>
        <source>Panic or flashback</source>
        <translation>هلع أو استرجاع صادم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Protection service</source>
        <translation>خدمة الحماية</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>جرى التواصل</translation>
    </message>
    <message>
        <source>Self-harm</source>
        <translation>إيذاء النفس</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>حُدّد</translation>
    </message>
    <message>
        <source>Set anew</source>
        <translation>حُدّد من جديد</translation>
    </message>
    <message>
        <source>Settled, safe to be alone</source>
        <translation>هدأ، ولا خطر من بقائه وحده</translation>
    </message>
    <message>
        <source>Somebody else answered</source>
        <translation>رد شخص آخر</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Spoke slowly and quietly</source>
        <translation>كلام بطيء هادئ</translation>
    </message>
    <message>
        <source>Stayed, not left alone</source>
        <translation>البقاء معه وعدم تركه وحده</translation>
    </message>
    <message>
        <source>Still in crisis</source>
        <translation>ما زال في أزمة</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>The client did</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Thoughts of suicide</source>
        <translation>أفكار انتحارية</translation>
    </message>
    <message>
        <source>Told by others</source>
        <translation>عبر آخرين</translation>
    </message>
    <message>
        <source>Used the safety plan</source>
        <translation>استخدام خطة الأمان</translation>
    </message>
    <message>
        <source>Violence from others</source>
        <translation>عنف من آخرين</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>نحن</translation>
    </message>
    <message>
        <source>Went to a quiet place</source>
        <translation>الانتقال إلى مكان هادئ</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>نتيجته</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>ما يلي ذلك</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>موضوعها</translation>
    </message>
    <message>
        <source>What was done to calm it</source>
        <translation>ما جرى للتهدئة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Who began it</source>
        <translation>من بدأه</translation>
    </message>
    <message>
        <source>Who was told, or came</source>
        <translation>من أُبلغ أو حضر</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>سبب هذا المستوى</translation>
    </message>
    <message>
        <source>With somebody who stays</source>
        <translation>مع شخص يبقى معه</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>رقم خاطئ</translation>
    </message>
    <message>
        <source>by a crisis record</source>
        <translation>من سجل أزمة</translation>
    </message>
    <message>
        <source>by a risk screen</source>
        <translation>من فحص خطر</translation>
    </message>
    <message>
        <source>by a session note</source>
        <translation>من ملاحظة جلسة</translation>
    </message>
</context>
<context>
    <name>DecisionCounts</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>لا اختلافات</numerusform>
            <numerusform>اختلاف واحد</numerusform>
            <numerusform>اختلافان</numerusform>
            <numerusform>%Ln اختلافات</numerusform>
            <numerusform>%Ln اختلافًا</numerusform>
            <numerusform>%Ln اختلاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait for your decision.</source>
        <translation>
            <numerusform>لا شيء ينتظر قرارك.</numerusform>
            <numerusform>أمر واحد ينتظر قرارك.</numerusform>
            <numerusform>أمران ينتظران قرارك.</numerusform>
            <numerusform>%Ln أمور تنتظر قرارك.</numerusform>
            <numerusform>%Ln أمرًا ينتظر قرارك.</numerusform>
            <numerusform>%Ln أمر ينتظر قرارك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n decision(s)</source>
        <translation>
            <numerusform>{number} من %Ln</numerusform>
            <numerusform>{number} من قرار واحد</numerusform>
            <numerusform>{number} من قرارين</numerusform>
            <numerusform>{number} من %Ln قرارات</numerusform>
            <numerusform>{number} من %Ln قرارًا</numerusform>
            <numerusform>{number} من %Ln قرار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionScreen</name>
    <message>
        <source>Both versions stay in the history with author and time.</source>
        <translation>تبقى النسختان في السجل مع الكاتب والوقت.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>بحاجة إلى قرارك</translation>
    </message>
    <message>
        <source>Shows now</source>
        <translation>المعروض الآن</translation>
    </message>
    <message>
        <source>Sign this decision</source>
        <translation>توقيع هذا القرار</translation>
    </message>
    <message>
        <source>The decision before</source>
        <translation>القرار السابق</translation>
    </message>
    <message>
        <source>The next decision</source>
        <translation>القرار التالي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Why, and what you did to find out</source>
        <translation>السبب، وما جرى للتحقق</translation>
    </message>
    <message>
        <source>{what}: {client}. Both are kept, whatever you choose.</source>
        <translation>{what}: {client}. يُحفظ الاثنان مهما كان الاختيار.</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>A plan was changed in two places</source>
        <translation>غُيّرت خطة في موضعين</translation>
    </message>
    <message>
        <source>A referral came to two ends</source>
        <translation>انتهت إحالة إلى نتيجتين</translation>
    </message>
    <message>
        <source>A yes and a no of the client</source>
        <translation>موافقة ورفض من العميل</translation>
    </message>
    <message>
        <source>Both notes are kept. One can be marked as entered in error, or both stay as they are.</source>
        <translation>تُحفظ الملاحظتان. يمكن تعليم إحداهما بأنها أُدخلت خطأً، أو تبقيان كما هما.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>Closed while something new was written</source>
        <translation>أُغلقت بينما دُوّن شيء جديد</translation>
    </message>
    <message>
        <source>Details were changed in two places</source>
        <translation>غُيّرت التفاصيل في موضعين</translation>
    </message>
    <message>
        <source>Erasing was asked for under a legal hold</source>
        <translation>طُلب المحو مع وجود حجز قانوني</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Many records would be erased at once</source>
        <translation>سجلات كثيرة ستُمحى دفعة واحدة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>One draft was signed twice</source>
        <translation>وُقّعت مسودة واحدة مرتين</translation>
    </message>
    <message>
        <source>One key signed two histories</source>
        <translation>مفتاح واحد وقّع تاريخين</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>شخص غير معروف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>The case was handed to two</source>
        <translation>سُلّمت الحالة إلى شخصين</translation>
    </message>
    <message>
        <source>The highest level counts until somebody who has seen all of them signs one.</source>
        <translation>يُعتمد أعلى مستوى حتى يوقّع من اطّلع عليها كلها على واحد منها.</translation>
    </message>
    <message>
        <source>The hold is stronger: nothing is erased until somebody answers.</source>
        <translation>الحجز أقوى: لا يُمحى شيء حتى يُجاب الطلب.</translation>
    </message>
    <message>
        <source>The risk was judged apart</source>
        <translation>قُدّر الخطر في موضعين</translation>
    </message>
    <message>
        <source>Two texts stand under one signature</source>
        <translation>نصّان تحت توقيع واحد</translation>
    </message>
    <message>
        <source>Until it is decided, whoever had the case before keeps it.</source>
        <translation>حتى يصدر القرار تبقى الحالة لدى من كانت له من قبل.</translation>
    </message>
    <message>
        <source>Until the client is asked again, it is a no: nothing of this goes out.</source>
        <translation>حتى يُسأل العميل من جديد فهو رفض: لا يخرج شيء من هذا.</translation>
    </message>
    <message>
        <source>Until you answer nothing is erased, and what the same computer wrote in these cases waits too.</source>
        <translation>لا يُمحى شيء قبل أن تجيب، وينتظر كذلك ما كتبه الحاسوب نفسه في هذه الحالات.</translation>
    </message>
    <message>
        <source>Until you decide, everyone sees all entries of both, so no phone number is missing in a crisis.</source>
        <translation>حتى يصدر القرار يرى الجميع كل بنود الاثنتين، فلا ينقص رقم هاتف في أزمة.</translation>
    </message>
    <message>
        <source>Until you decide, the case is open on every list, so that nobody is forgotten.</source>
        <translation>حتى يصدر القرار تبقى الحالة مفتوحة في كل القوائم، فلا يُنسى أحد.</translation>
    </message>
    <message>
        <source>Until you decide, the marked value shows. Of rules of safe contact the careful one counts.</source>
        <translation>حتى يصدر القرار تُعرض القيمة المعلَّمة. ومن قواعد الاتصال الآمن يُعتمد الأكثر حذرًا.</translation>
    </message>
    <message>
        <source>Until you decide, the more careful state shows: withdrawn before declined before accepted.</source>
        <translation>حتى يصدر القرار يُعرض الوضع الأكثر حذرًا: المسحوب قبل المرفوض، والمرفوض قبل المقبول.</translation>
    </message>
    <message>
        <source>What came first counts. The other history is kept aside, and no list shows it.</source>
        <translation>يُعتدّ بما وصل أولًا. يُحفظ التاريخ الآخر جانبًا ولا تعرضه أي قائمة.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>ما يجب عمله</translation>
    </message>
    <message>
        <source>What was signed first stands. Neither text can be changed; your words stand below them.</source>
        <translation>يبقى ما وُقّع أولًا. لا يمكن تغيير أي من النصين؛ وتُكتب كلماتك أسفلهما.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where the case stands</source>
        <translation>وضع الحالة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yours, on another computer</source>
        <translation>منك، على حاسوب آخر</translation>
    </message>
    <message>
        <source>Yours, on this computer</source>
        <translation>منك، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>{moment} · device {device}</source>
        <translation>{moment} · الجهاز {device}</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
    <message>
        <source>{who}, on another computer</source>
        <translation>{who}، على حاسوب آخر</translation>
    </message>
    <message>
        <source>{who}, on this computer</source>
        <translation>{who}، على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>DecisionsScreen</name>
    <message>
        <source>Back to Today</source>
        <translation>العودة إلى اليوم</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>عرض الاثنين</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>اعرضه</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>بحاجة إلى قرارك</translation>
    </message>
    <message>
        <source>Nothing needs your decision.</source>
        <translation>لا شيء بحاجة إلى قرارك.</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>شخص غير معروف</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>DraftMenu</name>
    <message>
        <source>More deeds</source>
        <translation>أفعال أخرى</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>التخلص من هذه المسودة</translation>
    </message>
</context>
<context>
    <name>DraftQuestion</name>
    <message>
        <source>Go on with it</source>
        <translation>تابعها</translation>
    </message>
</context>
<context>
    <name>EmergencyContactsScreen</name>
    <message>
        <source>Keep these numbers</source>
        <translation>حفظ هذه الأرقام</translation>
    </message>
    <message>
        <source>Leave them as they were</source>
        <translation>إبقاؤها كما كانت</translation>
    </message>
    <message>
        <source>Shown when you write down a crisis, and offered for the safety plan.</source>
        <translation>تظهر عند تدوين أزمة، وتُعرض لخطة الأمان.</translation>
    </message>
    <message>
        <source>Whom to call in a crisis</source>
        <translation>بمن يُتصل عند الأزمة</translation>
    </message>
</context>
<context>
    <name>EntryAnswers</name>
    <message>
        <source>How likely is it to be used, 0 to 10?</source>
        <translation>ما مدى احتمال استخدامه، من 0 إلى 10؟</translation>
    </message>
    <message>
        <source>How likely is it to be used?</source>
        <translation>ما مدى احتمال استخدامه؟</translation>
    </message>
    <message>
        <source>Mark as unsafe</source>
        <translation>وضع علامة غير آمن</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>حذف من الخطة</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>إزالة العلامة</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Signature or mark as it was drawn</source>
        <translation>التوقيع أو العلامة كما رُسمت</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Asked for each time, since this cannot be undone.</source>
        <translation>تُطلب كل مرة، لأن المحو لا رجعة فيه.</translation>
    </message>
    <message>
        <source>Copies on sticks still hold it. They are listed here afterwards, by date.</source>
        <translation>تبقى نسخ منه على أقراص USB. تُذكر هنا بعد المحو بتواريخها.</translation>
    </message>
    <message>
        <source>Erase {code} for good</source>
        <translation>امحُ {code} نهائيًا</translation>
    </message>
    <message>
        <source>Erase {name}, {code}, for good?</source>
        <translation>هل يُمحى {name}، {code}، نهائيًا؟</translation>
    </message>
    <message>
        <source>Every note, draft and detail goes. Nobody can bring it back, not even you.</source>
        <translation>تُمحى كل ملاحظة ومسودة ومعلومة. لا أحد يستطيع إعادتها، ولا حتى أنت.</translation>
    </message>
    <message>
        <source>Flash disks and sticks can keep old blocks for a while, which no program can reach. To be surer, give the vault a new key and a new passphrase, and keep it on an encrypted disk.</source>
        <translation>قد تحتفظ الأقراص الوميضية وأقراص USB بأجزاء قديمة مدةً، ولا يصل إليها أي برنامج. لمزيد من الاطمئنان، أعطِ الخزنة مفتاحًا جديدًا وعبارة مرور جديدة، واحفظها على قرص مشفّر.</translation>
    </message>
    <message>
        <source>Keep in the bin</source>
        <translation>أبقِه في السلة</translation>
    </message>
    <message>
        <source>The newest backup on this computer is made anew without it; older ones go.</source>
        <translation>تُنشأ أحدث نسخة احتياطية على هذا الحاسوب من جديد من دونه، وتُحذف النسخ الأقدم.</translation>
    </message>
</context>
<context>
    <name>ErasedCard</name>
    <message>
        <source>Back to the bin</source>
        <translation>إلى السلة</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>مُحي نهائيًا</translation>
    </message>
    <message>
        <source>Go to the new vault key</source>
        <translation>إلى مفتاح الخزنة الجديد</translation>
    </message>
    <message>
        <source>No copies elsewhere are known of.</source>
        <translation>لا تُعرف نسخ في مكان آخر.</translation>
    </message>
    <message>
        <source>These copies still hold it. Delete them where they lie:</source>
        <translation>هذه النسخ ما زالت تحتويه. ينبغي حذفها من أماكنها:</translation>
    </message>
</context>
<context>
    <name>ErasingDecisionScreen</name>
    <message>
        <source>A case</source>
        <translation>حالة</translation>
    </message>
    <message>
        <source>A legal hold on each of these cases says so, here and wherever it is sent. Whatever else is in the bundle is read in. Once the hold is lifted it can be asked anew.</source>
        <translation>يقول ذلك حجز قانوني على كل حالة من هذه الحالات، هنا وحيثما أُرسل. ويُقرأ كل ما عدا ذلك في الحزمة. وبعد رفع الحجز يمكن طلب المحو من جديد.</translation>
    </message>
    <message>
        <source>No: keep them</source>
        <translation>لا: أبقِها</translation>
    </message>
    <message>
        <source>Nothing is erased before you have answered.</source>
        <translation>لا يُمحى شيء قبل أن تجيب.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>افتح الحالة</translation>
    </message>
    <message>
        <source>Records about no client</source>
        <translation>سجلات لا تخص أي عميل</translation>
    </message>
    <message>
        <source>The bundle is checked once more.</source>
        <translation>تُفحص الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>The words go for good on this computer, and from the backups on it.</source>
        <translation>تُمحى الكلمات نهائيًا من هذا الحاسوب ومن النسخ الاحتياطية التي عليه.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>ما الذي سيُمحى</translation>
    </message>
    <message>
        <source>Why they stay: a no needs it, and the hold says it</source>
        <translation>لماذا تبقى: الرفض يحتاج إليه، ويذكره الحجز</translation>
    </message>
    <message>
        <source>Yes: erase them</source>
        <translation>نعم: امحُها</translation>
    </message>
    <message>
        <source>{person} signed these erasures, and the bundle that brings them was made {moment}. So many at once can be meant; they can also be the work of somebody who has the key. Ask {person} before you answer, by a voice that you know.</source>
        <translation>وقّع {person} طلبات المحو هذه، وأُعدّت الحزمة التي تحملها {moment}. قد يكون هذا العدد دفعة واحدة مقصودًا، وقد يكون فعل شخص بيده المفتاح. اسأل {person} قبل أن تجيب، بصوت تعرفه.</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
</context>
<context>
    <name>ErasingLines</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What would go, of %n client(s)</source>
        <translation>
            <numerusform>ما الذي سيُمحى، بلا عملاء</numerusform>
            <numerusform>ما الذي سيُمحى، لعميل واحد</numerusform>
            <numerusform>ما الذي سيُمحى، لعميلين</numerusform>
            <numerusform>ما الذي سيُمحى، لـ%Ln عملاء</numerusform>
            <numerusform>ما الذي سيُمحى، لـ%Ln عميلًا</numerusform>
            <numerusform>ما الذي سيُمحى، لـ%Ln عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{person} asks to erase %n record(s) at once.</source>
        <translation>
            <numerusform>لا يطلب {person} محو أي سجل.</numerusform>
            <numerusform>يطلب {person} محو سجل واحد.</numerusform>
            <numerusform>يطلب {person} محو سجلين دفعة واحدة.</numerusform>
            <numerusform>يطلب {person} محو %Ln سجلات دفعة واحدة.</numerusform>
            <numerusform>يطلب {person} محو %Ln سجلًا دفعة واحدة.</numerusform>
            <numerusform>يطلب {person} محو %Ln سجل دفعة واحدة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureDecisionScreen</name>
    <message>
        <source>Asked to erase this for good.</source>
        <translation>طلب محو هذا نهائيًا.</translation>
    </message>
    <message>
        <source>Lift the hold, and erase it</source>
        <translation>رفع الحجز والمحو</translation>
    </message>
    <message>
        <source>No: the hold stays, and this is not erased</source>
        <translation>لا: يبقى الحجز ولا يُمحى هذا</translation>
    </message>
    <message>
        <source>The request is answered for good. It can be made anew after the hold.</source>
        <translation>يُجاب الطلب نهائيًا. ويمكن تقديمه من جديد بعد الحجز.</translation>
    </message>
    <message>
        <source>The words go for good, here and wherever they were sent.</source>
        <translation>تُمحى الكلمات نهائيًا، هنا وحيثما أُرسلت.</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>ما الذي سيُمحى</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A client&apos;s consent or a computer of the programme changed after this bundle was sealed. It was destroyed before it left. Prepare a new one.</source>
        <translation>تغيّرت موافقة عميل أو حاسوب في البرنامج بعد ختم هذه الحزمة. أُتلفت قبل أن تغادر. حضّر حزمة جديدة.</translation>
    </message>
    <message>
        <source>A key is of a kind that cannot be trusted, so it was not used. Nothing was changed.</source>
        <translation>أحد المفاتيح من نوع لا يوثق به، فلم يُستخدم. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A legal hold stands on this case, so nothing of it was erased. The wish to erase it is kept.</source>
        <translation>على هذه الحالة حجز قانوني، فلم يُمحَ منها شيء. طلب المحو محفوظ.</translation>
    </message>
    <message>
        <source>A newer version of this plan was saved meanwhile. Nothing was changed. Read that one first.</source>
        <translation>حُفظ في الأثناء إصدار أحدث من هذه الخطة. لم يتغير شيء. اقرأ ذلك الإصدار أولًا.</translation>
    </message>
    <message>
        <source>A newer version of this program made this bundle. It is kept. Bring this program up to date to read it.</source>
        <translation>صنع هذه الحزمة إصدار أحدث من هذا البرنامج. هي محفوظة. حدّث هذا البرنامج لقراءتها.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this vault. It was not touched. Bring this program up to date to open it.</source>
        <translation>كتبت هذه الخزنة نسخةٌ أحدث من هذا البرنامج. لم يُمسّ شيء فيها. حدِّث البرنامج لفتحها.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote this, so it cannot be changed here. It is kept as it is. Bring this program up to date.</source>
        <translation>كُتب هذا بإصدار أحدث من هذا البرنامج، فلا يمكن تغييره هنا. يبقى كما هو. تغييره يحتاج إلى تحديث البرنامج.</translation>
    </message>
    <message>
        <source>A part of this bundle was not its sender&apos;s to write, so that part was left out. Your records are as they were. Tell your supervisor.</source>
        <translation>جزء من هذه الحزمة لم يكن من حق مرسلها أن يكتبه، فتُرك. سجلاتك كما كانت. أخبر مشرفك.</translation>
    </message>
    <message>
        <source>A part of this file is missing or was changed, so it cannot be shown. The rest of the record is whole. A backup may still hold the file.</source>
        <translation>جزء من هذا الملف مفقود أو تغيّر، فلا يمكن عرضه. بقية السجل سليمة. قد يكون الملف في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A part of this program ({library}) is version {found}; it takes {needed}. No vault was opened. Install the program anew.</source>
        <translation>إصدار أحد أجزاء البرنامج (⁦{library}⁩) هو ⁦{found}⁩، والمطلوب ⁦{needed}⁩. لم تُفتح أي خزنة. يلزم تثبيت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>A part of this vault is damaged. Nothing was written to it. If it is open, &apos;Check my vault&apos; in the settings mends what can be made anew; else restore the newest backup, and keep this vault: more may be read from it.</source>
        <translation>جزء من هذه الخزنة تالف. لم يُكتب فيها شيء. إن كانت مفتوحة، فإن «فحص الخزنة» في الإعدادات يُصلح ما يمكن إنشاؤه من جديد؛ وإلا فينبغي استعادة أحدث نسخة احتياطية، مع الاحتفاظ بهذه الخزنة: قد يُقرأ منها المزيد.</translation>
    </message>
    <message>
        <source>A person whom you know comes with another key. It was not taken over. Call this person before you go on.</source>
        <translation>شخص تعرفه جاء بمفتاح آخر. لم يُقبل المفتاح. اتصل بهذا الشخص قبل أن تتابع.</translation>
    </message>
    <message>
        <source>A record is not in the form that it should have, and was set aside. Everything else is there. Check your vault in Settings.</source>
        <translation>أحد السجلات ليس بالصيغة المطلوبة، فوُضع جانبًا. كل ما عداه موجود. يمكن فحص الخزنة من «الإعدادات».</translation>
    </message>
    <message>
        <source>An earlier version of this program wrote this vault, and it is open for reading only: this part comes once it is opened for writing. Nothing is damaged, and nothing was changed.</source>
        <translation>كُتبت هذه الخزنة بإصدار سابق من هذا البرنامج، وهي مفتوحة للقراءة فقط: يظهر هذا الجزء متى فُتحت للكتابة. لا شيء تالف، ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Many people use this passphrase, so it is tried first. Choose another. Nothing was changed.</source>
        <translation>يستخدم كثيرون عبارة المرور هذه، فهي أول ما يُجرَّب. ينبغي اختيار غيرها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>No code was found in this picture. Take it once more, sharp and straight, with the whole code and its white edge in it. Or hand it over as a file.</source>
        <translation>لم يوجد رمز في هذه الصورة. التقطها من جديد واضحة ومستقيمة، وفيها الرمز كله مع حافته البيضاء. أو سلّمه ملفًا.</translation>
    </message>
    <message>
        <source>No picture was copied, so nothing was read. Copy one, or choose its file.</source>
        <translation>لم تُنسخ صورة، فلم يُقرأ شيء. انسخ صورة، أو اختر ملفها.</translation>
    </message>
    <message>
        <source>Nobody in the roster supervises you yet, so the note was not sent. It is safe. Ask whoever keeps the roster of your programme.</source>
        <translation>لا أحد في القائمة يشرف عليك بعد، فلم تُرسل الملاحظة. وهي محفوظة. اسأل من يتولى قائمة مؤسستك.</translation>
    </message>
    <message>
        <source>Nobody in your programme signed this bundle. Nothing of it was read in. Ask your coordinator whether somebody is new.</source>
        <translation>لم يوقّع هذه الحزمة أحد من مؤسستك. لم يُقرأ منها شيء. اسأل المنسّق إن كان هناك شخص جديد.</translation>
    </message>
    <message>
        <source>One computer has signed two different histories. What you have is safe, and the rest is held back. Call the person whose it is: its key may be in other hands.</source>
        <translation>وقّع حاسوب واحد تاريخين مختلفين. ما لديك آمن والباقي محجوز. اتصل بصاحب الحاسوب: قد يكون مفتاحه في أيدٍ أخرى.</translation>
    </message>
    <message>
        <source>Opening this vault would stop this computer: its header was changed or is damaged. It was not opened. Restore a backup.</source>
        <translation>فتح هذه الخزنة قد يوقف الحاسوب: ترويستها مغيَّرة أو تالفة. لم تُفتح. ينبغي استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>So many received bundles wait that no more are taken. Nothing that is here was lost, and what came by a mailbox stays there. Read some of them in, or throw some away.</source>
        <translation>تنتظر حزم واردة كثيرة فلا تُستلم حزم أخرى. لم يضع شيء مما هو هنا، وما جاء عبر صندوق بريد يبقى فيه. اقرأ بعضها أو تخلّص من بعضها.</translation>
    </message>
    <message>
        <source>Some answers do not fit yet. Nothing was written; your words are safe. Look at the marked ones.</source>
        <translation>بعض الإجابات غير مناسبة بعد. لم يُكتب شيء، وكلماتك في أمان. الإجابات المعلَّمة تحتاج إلى مراجعة.</translation>
    </message>
    <message>
        <source>Somebody may have changed this vault so that its passphrase is easier to guess. It was not opened, and your passphrase was not used. Restore a backup from a stick that you kept.</source>
        <translation>ربما غيّر أحدهم هذه الخزنة ليسهل تخمين عبارة مرورها. لم تُفتح، ولم تُستخدم عبارة المرور. ينبغي استعادة نسخة احتياطية من قرص USB محفوظ.</translation>
    </message>
    <message>
        <source>Something changed while you looked. Nothing was sealed. Look at what leaves now, and decide again.</source>
        <translation>تغيّر شيء بينما كنت تنظر. لم يُختم شيء. انظر إلى ما سيغادر الآن ثم قرر من جديد.</translation>
    </message>
    <message>
        <source>Something else has this name in the mailbox. Nothing there was overwritten. What is to be sent is kept.</source>
        <translation>في صندوق البريد شيء آخر بهذا الاسم. لم يُكتب فوق شيء هناك. ما سيُرسل محفوظ.</translation>
    </message>
    <message>
        <source>Something else is still being done. Nothing was lost. Wait until it ends, or stop it first.</source>
        <translation>هناك عمل آخر لم ينتهِ بعد. لم يضِع شيء. يمكن انتظار نهايته، أو إيقافه أولًا.</translation>
    </message>
    <message>
        <source>Something that belongs before this has not come yet. What came is kept and waits. It will be asked for.</source>
        <translation>شيء يسبق هذا لم يصل بعد. ما وصل محفوظ وينتظر. سيُطلب الناقص.</translation>
    </message>
    <message>
        <source>Something was added to this note since you read it. Nothing was decided. Read it again first.</source>
        <translation>أُضيف شيء إلى هذه الملاحظة منذ قرأتها. لم يُتخذ أي قرار. اقرأها مرة أخرى أولًا.</translation>
    </message>
    <message>
        <source>Stopped, as you wished. Nothing of it was kept.</source>
        <translation>توقّف العمل بطلب منك. لم يُحفظ منه شيء.</translation>
    </message>
    <message numerus="yes">
        <source>That passphrase does not open this vault. Next try in %n seconds.</source>
        <translation>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية الآن.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد %Ln ثوانٍ.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد %Ln ثانية.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. You can try again.</source>
        <translation>عبارة المرور هذه لا تفتح هذه الخزنة. يمكن المحاولة من جديد.</translation>
    </message>
    <message>
        <source>That recovery code does not open this vault. It may belong to another vault, or a newer code was made.</source>
        <translation>رمز الاسترداد هذا لا يفتح هذه الخزنة. قد يكون لخزنة أخرى، أو أُنشئ رمز أحدث منه.</translation>
    </message>
    <message>
        <source>The bundle is no longer in the mailbox. Your vault is as it was. Ask its sender to send it again.</source>
        <translation>لم تعد الحزمة في صندوق البريد. خزنتك كما كانت. اطلب من مرسلها إرسالها مرة أخرى.</translation>
    </message>
    <message>
        <source>The case stands elsewhere by now, so this was not recorded. Your words are kept. Look at the case again.</source>
        <translation>تغيّر وضع الحالة في هذه الأثناء، فلم يُسجَّل هذا. كلماتك محفوظة. انظر إلى الحالة من جديد.</translation>
    </message>
    <message>
        <source>The client&apos;s consent does not cover this, so it stayed here. Nothing was lost. Look at Consent to see why, or ask the client.</source>
        <translation>موافقة العميل لا تشمل هذا، فبقي هنا. لم يضع شيء. السبب في صفحة الموافقة، أو يُسأل العميل.</translation>
    </message>
    <message>
        <source>The computer that signed this bundle goes by another certificate than the programme&apos;s list has. Nothing of it was read in. It is kept, and tried again with each newer list.</source>
        <translation>يعمل الحاسوب الذي وقّع هذه الحزمة بشهادة غير التي في قائمة المؤسسة. لم يُقرأ منها شيء. هي محفوظة، وتُجرَّب من جديد مع كل قائمة أحدث.</translation>
    </message>
    <message>
        <source>The computer that signed this bundle is no longer trusted in your programme. Nothing of it was read in. Ask your coordinator.</source>
        <translation>الحاسوب الذي وقّع هذه الحزمة لم يعد موثوقًا في مؤسستك. لم يُقرأ منها شيء. اسأل المنسّق.</translation>
    </message>
    <message>
        <source>The computer&apos;s date lies before what is written in this vault. Your draft is safe. Set the date, or say on Today that it is right.</source>
        <translation>تاريخ الحاسوب أقدم مما كُتب في هذه الخزنة. المسودة في أمان. ينبغي ضبط التاريخ، أو تأكيد صحته في «اليوم».</translation>
    </message>
    <message>
        <source>The disk could not be read or written. All that was saved before is safe; the newest words are only on this screen. Look at the disk or stick and try again.</source>
        <translation>تعذّرت القراءة من القرص أو الكتابة عليه. كل ما حُفظ من قبل في أمان، وأحدث الكلمات على هذه الشاشة فقط. ينبغي تفقّد القرص ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked. All that was saved before is safe. Try once more.</source>
        <translation>لم يستجب القرص لما طُلب. كل ما حُفظ من قبل في أمان. يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk is full. All that was saved before is safe; the newest words are only on this screen. Free some space first.</source>
        <translation>القرص ممتلئ. كل ما حُفظ من قبل في أمان، وأحدث الكلمات على هذه الشاشة فقط. يلزم إفراغ بعض المساحة أولًا.</translation>
    </message>
    <message>
        <source>The mailbox cannot be reached now. What is to be sent is kept and goes when a connection is there.</source>
        <translation>لا يمكن الوصول إلى صندوق البريد الآن. ما يجب إرساله محفوظ ويُرسل عند توفر اتصال.</translation>
    </message>
    <message>
        <source>The mailbox did not accept the name or the secret. What is to be sent is kept. Look at the settings of this mailbox.</source>
        <translation>لم يقبل صندوق البريد الاسم أو السر. ما يجب إرساله محفوظ. راجع إعدادات هذا الصندوق.</translation>
    </message>
    <message>
        <source>The mailbox did not do what was asked. What is to be sent is kept and tried again.</source>
        <translation>لم يفعل صندوق البريد ما طُلب. ما يجب إرساله محفوظ وتعاد المحاولة.</translation>
    </message>
    <message>
        <source>The program&apos;s own vaults lie in this folder, where a backup would be taken for one more. Nothing was written. Choose another folder, best on a stick.</source>
        <translation>في هذا المجلد خزائن البرنامج نفسه، وستبدو النسخة الاحتياطية فيه خزنة أخرى. لم يُكتب شيء. اختر مجلدًا آخر، والأفضل على قرص USB.</translation>
    </message>
    <message>
        <source>The programme&apos;s list of people could not be used. The list that you have stays. Ask your coordinator.</source>
        <translation>تعذّر استعمال قائمة أعضاء المؤسسة. تبقى القائمة التي لديك. اسأل المنسّق.</translation>
    </message>
    <message>
        <source>The recovery code was not typed as it is printed. Nothing was changed. Compare it group by group.</source>
        <translation>رمز الاسترداد المكتوب ليس كالمطبوع. لم يتغيّر شيء. تساعد المقارنة مجموعة بعد مجموعة.</translation>
    </message>
    <message>
        <source>The risk was set again since you opened this. Nothing was changed; your words are kept. Read the newer reason first, then lower it.</source>
        <translation>حُدّد الخطر من جديد منذ فتح هذه الصفحة. لم يتغير شيء، والكلمات محفوظة. اقرأ السبب الأحدث أولًا ثم اخفض الخطر.</translation>
    </message>
    <message>
        <source>The server is there, but the folder is not. What is to be sent is kept. Look at the settings of this mailbox.</source>
        <translation>الخادم موجود لكن المجلد غير موجود. ما سيُرسل محفوظ. انظر إلى إعدادات هذا الصندوق.</translation>
    </message>
    <message>
        <source>The server’s certificate does not prove that it is the right one. Nothing was sent. Look at the address, then ask whoever runs the server.</source>
        <translation>لا تثبت شهادة الخادم أنه الخادم الصحيح. لم يُرسل شيء. انظر إلى العنوان، ثم اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>The vault could not be used. What is in it was not changed. Try once more.</source>
        <translation>تعذّر استخدام الخزنة. لم يتغيّر ما فيها. يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The vault is no longer at its place. Was it moved? Put it back, or restore a backup.</source>
        <translation>لم تعد الخزنة في مكانها. ربما نُقلت. يمكن إرجاعها إلى مكانها، أو استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The vault was locked meanwhile. All that was saved is in it. Unlock it to go on.</source>
        <translation>قُفلت الخزنة في هذه الأثناء. كل ما حُفظ موجود فيها. المتابعة ممكنة بعد فتحها.</translation>
    </message>
    <message>
        <source>The words were not compared yet, so nobody was let in. Read them to each other first.</source>
        <translation>لم تُقارن الكلمات بعد، فلم يُقبل أحد. اقرآها أحدكما للآخر أولًا.</translation>
    </message>
    <message>
        <source>There are two different lists of people with the same number. The first one stays, and nothing is exchanged. Call your coordinator before you go on.</source>
        <translation>توجد قائمتان مختلفتان بالرقم نفسه. تبقى الأولى ولا يُتبادل شيء. اتصل بالمنسّق قبل أن تتابع.</translation>
    </message>
    <message>
        <source>There is a vault here already. It was not touched. Choose another name or place.</source>
        <translation>توجد خزنة هنا من قبل. لم تُمسّ. يلزم اختيار اسم آخر أو مكان آخر.</translation>
    </message>
    <message>
        <source>There is no room in the mailbox. What is to be sent is kept. Make room there, or take another mailbox.</source>
        <translation>لا مكان في صندوق البريد. ما يجب إرساله محفوظ. أفسح مكانًا فيه أو استعمل صندوقًا آخر.</translation>
    </message>
    <message>
        <source>There is nothing in this file. It was not taken in.</source>
        <translation>لا شيء في هذا الملف. لم يُؤخذ.</translation>
    </message>
    <message>
        <source>These are not the words of this request. Nobody was let in. Read the words to each other once more.</source>
        <translation>ليست هذه كلمات هذا الطلب. لم يُقبل أحد. اقرآ الكلمات أحدكما للآخر مرة أخرى.</translation>
    </message>
    <message>
        <source>This PDF asks for a passphrase of its own. It was not taken in. Save it without one; the vault keeps it locked.</source>
        <translation>‏ملف PDF هذا يطلب عبارة مرور خاصة به. لم يُؤخذ. يمكن حفظه من دونها، فالخزنة تقفله.</translation>
    </message>
    <message>
        <source>This appointment has ended already. Nothing was changed; make a new one instead.</source>
        <translation>انتهى هذا الموعد من قبل. لم يتغيّر شيء؛ حدّد موعدًا جديدًا بدلًا منه.</translation>
    </message>
    <message>
        <source>This backup is damaged and was not used. Your vault was not changed. Choose another backup.</source>
        <translation>هذه النسخة الاحتياطية تالفة ولم تُستخدم. لم تتغيّر الخزنة. ينبغي اختيار نسخة أخرى.</translation>
    </message>
    <message>
        <source>This belongs to another programme. Nothing of it was read in. Ask your coordinator.</source>
        <translation>هذا يخص مؤسسة أخرى. لم يُقرأ منه شيء. اسأل المنسّق.</translation>
    </message>
    <message>
        <source>This bundle could not be used. Nothing in your vault was changed. Ask for a new one.</source>
        <translation>تعذّر استعمال هذه الحزمة. لم يتغير شيء في خزنتك. اطلب حزمة جديدة.</translation>
    </message>
    <message>
        <source>This bundle goes by a certificate that does not hold here: the computer that signed it has other keys since, or the list that the bundle names did not trust it. Nothing of it was read in. Ask its sender to send again.</source>
        <translation>تستند هذه الحزمة إلى شهادة غير سارية هنا: فللحاسوب الذي وقّعها مفاتيح أخرى منذ ذلك الحين، أو لم تكن القائمة التي تذكرها الحزمة تثق به. لم يُقرأ منها شيء. اطلب من مرسلها إرسالها من جديد.</translation>
    </message>
    <message>
        <source>This bundle is larger than any bundle may be, so it was not read. Nothing in your vault was changed. Ask its sender what it is.</source>
        <translation>هذه الحزمة أكبر مما يجوز لأي حزمة، فلم تُقرأ. لم يتغير شيء في خزنتك. اسأل مرسلها عنها.</translation>
    </message>
    <message>
        <source>This bundle is sealed for somebody else. It cannot be opened here, and nothing was read in. Give it to the person it is for.</source>
        <translation>هذه الحزمة مختومة لشخص آخر. لا يمكن فتحها هنا ولم يُقرأ منها شيء. أعطها لمن هي له.</translation>
    </message>
    <message>
        <source>This bundle was changed after it was signed. Nothing of it was read in. Ask for a new one, and tell its sender.</source>
        <translation>غُيّرت هذه الحزمة بعد توقيعها. لم يُقرأ منها شيء. اطلب حزمة جديدة وأخبر مرسلها.</translation>
    </message>
    <message>
        <source>This bundle was read in before. Nothing changed. There is nothing to do.</source>
        <translation>قُرئت هذه الحزمة من قبل. لم يتغير شيء. ليس عليك فعل شيء.</translation>
    </message>
    <message>
        <source>This case was handed over, so here it can only be read. Nothing was changed. Whoever has it now writes in it.</source>
        <translation>سُلّمت هذه الحالة، فهي هنا للقراءة فقط. لم يتغير شيء. يكتب فيها من هي لديه الآن.</translation>
    </message>
    <message>
        <source>This computer has too little free memory to open the vault; it takes {needed_mib} MiB. Nothing was changed. Close other programs and try again.</source>
        <translation>الذاكرة المتاحة في هذا الحاسوب لا تكفي لفتح الخزنة، والمطلوب {needed_mib} ميبيبايت. لم يتغيّر شيء. ينبغي إغلاق برامج أخرى ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>This could not be read or written. All that was saved before is safe. Try once more.</source>
        <translation>تعذّرت قراءة هذا أو كتابته. كل ما حُفظ من قبل في أمان. يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This did not work. Everything that was saved before is still there. Try once more.</source>
        <translation>لم يتمّ الأمر. كل ما حُفظ من قبل ما زال موجودًا. يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere meanwhile. Nothing was overwritten: your words are on this screen. Copy what you need and open the draft again.</source>
        <translation>تغيّرت هذه المسودة في مكان آخر في هذه الأثناء. لم يُستبدل شيء: كلماتك على هذه الشاشة. ينبغي نسخ ما يلزم منها، ثم فتح المسودة من جديد.</translation>
    </message>
    <message>
        <source>This file could not be used. Nothing was changed. Try once more.</source>
        <translation>تعذّر استخدام هذا الملف. لم يتغيّر شيء. يمكن أن يُجرَّب مرة أخرى.</translation>
    </message>
    <message>
        <source>This file is cut off or not what it says it is. It was not taken in. Copy or scan it once more.</source>
        <translation>هذا الملف مقطوع أو ليس ما يدّعيه. لم يُؤخذ. يمكن نسخه أو مسحه مرة أخرى.</translation>
    </message>
    <message>
        <source>This file is larger than 25 MB. It was not taken in. Scan it with fewer dots, or in several parts.</source>
        <translation>هذا الملف أكبر من خمسة وعشرين ميغابايت. لم يُؤخذ. يمكن مسحه بدقة أقل، أو في عدة أجزاء.</translation>
    </message>
    <message>
        <source>This folder is copied to the internet by another program, which can damage a vault and shows when you work. Nothing was written. Choose another folder.</source>
        <translation>ينسخ برنامج آخر هذا المجلد إلى الإنترنت، وقد يتلف ذلك الخزنة ويُظهر أوقات عملك. لم يُكتب شيء. يلزم اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>This folder lies on a network, where a break in the connection can damage a vault. Nothing was written. Choose a folder on this computer.</source>
        <translation>هذا المجلد على الشبكة، وقد يتلف انقطاع الاتصال الخزنة. لم يُكتب شيء. يلزم اختيار مجلد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This folder lies on a stick, which can be pulled out while you write. Nothing was written. Keep the vault on this computer, and backups on the stick.</source>
        <translation>هذا المجلد على قرص USB، وقد يُنزع في أثناء الكتابة. لم يُكتب شيء. الأفضل أن تبقى الخزنة على هذا الحاسوب، والنسخ الاحتياطية على القرص.</translation>
    </message>
    <message>
        <source>This form lets you or others at reception see the case. Such a yes is written down by the person who looks after it. Nothing was signed; your words are kept.</source>
        <translation>يتيح هذا النموذج لك أو لغيرك في الاستقبال الاطلاع على الحالة. مثل هذه الموافقة يدوّنها من يتولى الحالة. لم يُوقَّع شيء، وكلماتك محفوظة.</translation>
    </message>
    <message>
        <source>This installation lacks what this mailbox needs. Nothing was sent. Install the program with “{extra}”, or take another mailbox.</source>
        <translation>ينقص هذا التثبيت ما يحتاجه صندوق البريد. لم يُرسل شيء. ثبّت البرنامج مع «{extra}» أو استعمل صندوقًا آخر.</translation>
    </message>
    <message>
        <source>This is a practice vault: it joins no programme and lets nobody in. Nothing was changed. Open your own vault for that.</source>
        <translation>هذه خزنة تدريب: لا تنضم إلى مؤسسة ولا تقبل أحدًا. لم يتغير شيء. افتح خزنتك أنت لذلك.</translation>
    </message>
    <message>
        <source>This is easy to guess. Use five words or more, or at least 14 letters. Nothing was changed.</source>
        <translation>هذه سهلة التخمين. المطلوب خمس كلمات أو أكثر، أو أربعة عشر حرفًا على الأقل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This is neither a picture (JPEG, PNG, WebP) nor a PDF. It was not taken in. Scan or save it as one of these.</source>
        <translation>هذا ليس صورة (JPEG أو PNG أو WebP) ولا ملف PDF. لم يُؤخذ. يمكن مسحه أو حفظه بإحدى هذه الصيغ.</translation>
    </message>
    <message>
        <source>This is no bundle, or it was cut off on the way. Nothing was read in. Ask for it once more.</source>
        <translation>هذه ليست حزمة، أو أنها انقطعت في الطريق. لم يُقرأ منها شيء. اطلبها مرة أخرى.</translation>
    </message>
    <message>
        <source>This is no key, or it was mistyped or cut short. Nothing was changed. Copy it once more, whole.</source>
        <translation>هذا ليس مفتاحًا، أو كُتب خطأً أو قُطع. لم يتغير شيء. انسخه مرة أخرى كاملًا.</translation>
    </message>
    <message>
        <source>This is no longer in the vault. It may have been erased, or moved to the bin.</source>
        <translation>لم يعد هذا في الخزنة. ربما مُحي، أو نُقل إلى السلة.</translation>
    </message>
    <message>
        <source>This is not yours to do. Nothing was changed. Ask the person who looks after this case.</source>
        <translation>هذا الإجراء ليس من صلاحيتك. لم يتغيّر شيء. يمكن سؤال الشخص المسؤول عن هذه الحالة.</translation>
    </message>
    <message>
        <source>This is open in another window of this program. Nothing was changed. Go to that window, or close it first.</source>
        <translation>هذا مفتوح في نافذة أخرى من هذا البرنامج. لم يتغيّر شيء. يمكن الانتقال إلى تلك النافذة، أو إغلاقها أولًا.</translation>
    </message>
    <message>
        <source>This joining is over. Nobody was let in, and nothing was changed. Begin anew with a fresh request.</source>
        <translation>انتهى هذا الانضمام. لم يُقبل أحد ولم يتغير شيء. ابدأ من جديد بطلب جديد.</translation>
    </message>
    <message>
        <source>This key does not open the vault: it was not left in its keeping. Nothing was changed.</source>
        <translation>هذا المفتاح لا يفتح الخزنة، لأنها لم تُودَع لدى صاحبه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This list of people does not follow the one that you have. The one that you have stays. Ask your coordinator for the lists between them.</source>
        <translation>قائمة الأعضاء هذه لا تلي القائمة التي لديك. تبقى التي لديك. اطلب من المنسّق ما بينهما.</translation>
    </message>
    <message>
        <source>This list of people is damaged. The list that you have stays. Ask your coordinator for a new copy.</source>
        <translation>قائمة الأعضاء هذه تالفة. تبقى القائمة التي لديك. اطلب من المنسّق نسخة جديدة.</translation>
    </message>
    <message>
        <source>This note is signed already and cannot be changed. Write an addendum instead.</source>
        <translation>هذه الملاحظة موقّعة ولا يمكن تغييرها. يمكن كتابة ملحق لها.</translation>
    </message>
    <message>
        <source>This note is your own. Only a second person can co-sign it. Nothing was changed.</source>
        <translation>هذه ملاحظتك أنت. لا يوقّعها معك إلا شخص آخر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This picture moves. It was not taken in. Save one still picture of it.</source>
        <translation>هذه صورة متحركة. لم تُؤخذ. يمكن حفظ صورة ثابتة منها.</translation>
    </message>
    <message>
        <source>This picture would be too large to open on this computer. It was not taken in. Scan it with fewer dots.</source>
        <translation>هذه الصورة أكبر من أن تُفتح على هذا الحاسوب. لم تُؤخذ. يمكن مسحها بدقة أقل.</translation>
    </message>
    <message>
        <source>This place does not allow writing. All that was saved before is safe. Choose another folder, or ask who looks after this computer.</source>
        <translation>هذا المكان لا يسمح بالكتابة. كل ما حُفظ من قبل في أمان. يمكن اختيار مجلد آخر، أو سؤال المسؤول عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This proposal was made for another list of people than the one here. Nothing was signed. Take over the newest list, or ask for a new proposal.</source>
        <translation>صُنع هذا الاقتراح لقائمة أعضاء غير القائمة الموجودة هنا. لم يُوقَّع شيء. اعتمد أحدث قائمة، أو اطلب اقتراحًا جديدًا.</translation>
    </message>
    <message>
        <source>This server shows another key than before. Nothing was sent. Ask whoever runs it before you go on.</source>
        <translation>يعرض هذا الخادم مفتاحًا غير السابق. لم يُرسل شيء. اسأل من يديره قبل أن تتابع.</translation>
    </message>
    <message>
        <source>This server shows the key {fingerprint}. Nothing was sent. Compare it with what whoever runs the server told you.</source>
        <translation>يُظهر هذا الخادم المفتاح {fingerprint}. لم يُرسل شيء. قارنه بما أخبرك به من يدير الخادم.</translation>
    </message>
    <message>
        <source>This takes your passphrase first. Nothing was signed yet; your draft is safe.</source>
        <translation>تلزم عبارة المرور أولًا. لم يُوقَّع شيء بعد، والمسودة في أمان.</translation>
    </message>
    <message>
        <source>This vault belongs to a programme already, and it can belong to one at a time. Nothing was changed.</source>
        <translation>هذه الخزنة تنتمي إلى مؤسسة من قبل، ولا يمكنها أن تنتمي إلا إلى واحدة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This vault belongs to no programme yet. Nothing was changed. Join a programme first.</source>
        <translation>هذه الخزنة لا تنتمي إلى مؤسسة بعد. لم يتغير شيء. انضم إلى مؤسسة أولًا.</translation>
    </message>
    <message>
        <source>This vault is damaged, and an earlier version of this program wrote it: its file can&apos;t be made anew here. Nothing was written to it. Restore the newest backup, which takes up the present form, and keep this vault: more may be read from it.</source>
        <translation>هذه الخزنة تالفة، وقد كتبها إصدار أقدم من هذا البرنامج: لا يمكن إنشاء ملفها من جديد هنا. لم يُكتب فيها شيء. استعد أحدث نسخة احتياطية، فهي تتخذ الشكل الحالي، مع الاحتفاظ بهذه الخزنة: قد يُقرأ منها المزيد.</translation>
    </message>
    <message>
        <source>This vault is open for reading only. Nothing was written. Today says why.</source>
        <translation>هذه الخزنة مفتوحة للقراءة فقط. لم يُكتب شيء. السبب مذكور في «اليوم».</translation>
    </message>
    <message>
        <source>This vault knows less than it did before: an older copy was put back, or a part is gone. What is left can be read. Restore the newest backup, or ask your colleagues for what they hold.</source>
        <translation>في هذه الخزنة أقل مما كان فيها من قبل: أُعيدت نسخة أقدم، أو غاب جزء منها. ما بقي يمكن قراءته. يمكن استعادة أحدث نسخة احتياطية، أو سؤال الزملاء عما لديهم.</translation>
    </message>
    <message>
        <source>This version of the program cannot read this record. It is kept as it is. A newer version may be able to read it: bring this program up to date, or ask whoever wrote it.</source>
        <translation>لا يستطيع هذا الإصدار من البرنامج قراءة هذا السجل. السجل محفوظ كما هو. قد يقرؤه إصدار أحدث: حدّث هذا البرنامج، أو اسأل من كتبه.</translation>
    </message>
    <message>
        <source>This was decided meanwhile. Nothing was changed. Look at the list again.</source>
        <translation>صدر القرار في هذا في هذه الأثناء. لم يتغير شيء. القائمة تعرض ما بقي.</translation>
    </message>
    <message>
        <source>Too few of the programme&apos;s root keys signed this list of people. The list that you have stays. Ask your coordinator.</source>
        <translation>وقّع قائمة الأعضاء هذه عدد أقل من اللازم من مفاتيح المؤسسة الجذرية. تبقى القائمة التي لديك. اسأل المنسّق.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries came before. Next try in %n seconds.</source>
        <translation>
            <numerusform>سبقت محاولات كثيرة. المحاولة التالية الآن.</numerusform>
            <numerusform>سبقت محاولات كثيرة. المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>سبقت محاولات كثيرة. المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>سبقت محاولات كثيرة. المحاولة التالية بعد %Ln ثوانٍ.</numerusform>
            <numerusform>سبقت محاولات كثيرة. المحاولة التالية بعد %Ln ثانية.</numerusform>
            <numerusform>سبقت محاولات كثيرة. المحاولة التالية بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was put into the mailbox does not come back as it was. What is to be sent is kept. Take another stick or mailbox if this stays.</source>
        <translation>ما وُضع في صندوق البريد لا يعود كما كان. ما سيُرسل محفوظ. خذ قرص USB آخر أو صندوقًا آخر إن استمر ذلك.</translation>
    </message>
    <message>
        <source>You do not supervise the writer of this note, so it was not decided about. Nothing was changed. The roster of your programme says who supervises whom.</source>
        <translation>لستَ مشرفًا على كاتب هذه الملاحظة، فلم يُتخذ قرار بشأنها. لم يتغيّر شيء. قائمة مؤسستك تبيّن من يشرف على من.</translation>
    </message>
</context>
<context>
    <name>EscrowPage</name>
    <message>
        <source>For the day on which your passphrase and your recovery code are both lost: your programme could then open this vault for you.</source>
        <translation>لليوم الذي تُفقد فيه عبارة المرور ورمز الاسترداد معًا: عندها يمكن لمؤسستك أن تفتح هذه الخزنة من أجلك.</translation>
    </message>
    <message>
        <source>It is not the key that your programme names now. Take the vault back; then you can leave it in your programme&apos;s keeping again.</source>
        <translation>ليس هذا هو المفتاح الذي تسمّيه مؤسستك الآن. استرجع الخزنة، ثم يمكنك إيداعها لدى مؤسستك من جديد.</translation>
    </message>
    <message>
        <source>It is off unless you turn it on. Nobody can turn it on for you.</source>
        <translation>هو متوقف ما لم تشغّله أنت. لا أحد يستطيع تشغيله عنك.</translation>
    </message>
    <message>
        <source>Leave it in their keeping</source>
        <translation>إيداعها لديهم</translation>
    </message>
    <message>
        <source>No programme offers to keep this vault, so there is nothing to turn on.</source>
        <translation>لا تعرض أي مؤسسة إيداع هذه الخزنة، فلا شيء هنا لتشغيله.</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>أنت وحدك</translation>
    </message>
    <message>
        <source>Only you can open this vault now.</source>
        <translation>أنت وحدك من يفتح هذه الخزنة الآن.</translation>
    </message>
    <message>
        <source>Take the vault back</source>
        <translation>استرجاع الخزنة</translation>
    </message>
    <message>
        <source>The vault is in your programme&apos;s keeping.</source>
        <translation>الخزنة مودَعة لدى مؤسستك.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ما معنى ذلك</translation>
    </message>
    <message>
        <source>Who can open this vault</source>
        <translation>من يمكنه فتح هذه الخزنة</translation>
    </message>
    <message>
        <source>Whoever holds that key and this vault&apos;s files can read everything in it.</source>
        <translation>من يملك ذلك المفتاح وملفات هذه الخزنة يمكنه قراءة كل ما فيها.</translation>
    </message>
    <message>
        <source>You can take the vault back at any time; copies elsewhere may still open.</source>
        <translation>يمكنك استرجاع الخزنة في أي وقت، لكن النسخ الموجودة في أماكن أخرى قد تظل تُفتح.</translation>
    </message>
    <message>
        <source>You, and whoever holds another key</source>
        <translation>أنت، ومن يحمل مفتاحًا آخر</translation>
    </message>
    <message>
        <source>You, and whoever holds your programme&apos;s key</source>
        <translation>أنت، ومن يحمل مفتاح مؤسستك</translation>
    </message>
    <message>
        <source>{programme} offers to keep vaults.</source>
        <translation>تعرض {programme} إيداع الخزنات لديها.</translation>
    </message>
</context>
<context>
    <name>ExchangeLines</name>
    <message numerus="yes">
        <source>%n bundle(s) came in.</source>
        <translation>
            <numerusform>لم تصل أي حزمة.</numerusform>
            <numerusform>وصلت حزمة واحدة.</numerusform>
            <numerusform>وصلت حزمتان.</numerusform>
            <numerusform>وصلت %Ln حزم.</numerusform>
            <numerusform>وصلت %Ln حزمة.</numerusform>
            <numerusform>وصلت %Ln حزمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) handed over.</source>
        <translation>
            <numerusform>لم تُسلَّم أي حزمة.</numerusform>
            <numerusform>سُلّمت حزمة واحدة.</numerusform>
            <numerusform>سُلّمت حزمتان.</numerusform>
            <numerusform>سُلّمت %Ln حزم.</numerusform>
            <numerusform>سُلّمت %Ln حزمة.</numerusform>
            <numerusform>سُلّمت %Ln حزمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) not confirmed yet</source>
        <translation>
            <numerusform>لا حزم تنتظر التأكيد</numerusform>
            <numerusform>حزمة واحدة لم تُؤكَّد بعد</numerusform>
            <numerusform>حزمتان لم تُؤكَّدا بعد</numerusform>
            <numerusform>%Ln حزم لم تُؤكَّد بعد</numerusform>
            <numerusform>%Ln حزمة لم تُؤكَّد بعد</numerusform>
            <numerusform>%Ln حزمة لم تُؤكَّد بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) not yet handed over</source>
        <translation>
            <numerusform>لا حزم لم تُسلَّم بعد</numerusform>
            <numerusform>حزمة واحدة لم تُسلَّم بعد</numerusform>
            <numerusform>حزمتان لم تُسلَّما بعد</numerusform>
            <numerusform>%Ln حزم لم تُسلَّم بعد</numerusform>
            <numerusform>%Ln حزمة لم تُسلَّم بعد</numerusform>
            <numerusform>%Ln حزمة لم تُسلَّم بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) to look at</source>
        <translation>
            <numerusform>لا حزم تنتظر نظرك</numerusform>
            <numerusform>حزمة واحدة تنتظر نظرك</numerusform>
            <numerusform>حزمتان تنتظران نظرك</numerusform>
            <numerusform>%Ln حزم تنتظر نظرك</numerusform>
            <numerusform>%Ln حزمة تنتظر نظرك</numerusform>
            <numerusform>%Ln حزمة تنتظر نظرك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا حالات</numerusform>
            <numerusform>حالة واحدة</numerusform>
            <numerusform>حالتان</numerusform>
            <numerusform>%Ln حالات</numerusform>
            <numerusform>%Ln حالة</numerusform>
            <numerusform>%Ln حالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not yet handed over</source>
        <translation>
            <numerusform>لا تغييرات لم تُسلَّم بعد</numerusform>
            <numerusform>تغيير واحد لم يُسلَّم بعد</numerusform>
            <numerusform>تغييران لم يُسلَّما بعد</numerusform>
            <numerusform>%Ln تغييرات لم تُسلَّم بعد</numerusform>
            <numerusform>%Ln تغييرًا لم يُسلَّم بعد</numerusform>
            <numerusform>%Ln تغيير لم يُسلَّم بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need your decision</source>
        <translation>
            <numerusform>لا شيء بحاجة إلى قرارك</numerusform>
            <numerusform>أمر واحد بحاجة إلى قرارك</numerusform>
            <numerusform>أمران بحاجة إلى قرارك</numerusform>
            <numerusform>%Ln أمور بحاجة إلى قرارك</numerusform>
            <numerusform>%Ln أمرًا بحاجة إلى قرارك</numerusform>
            <numerusform>%Ln أمر بحاجة إلى قرارك</numerusform>
        </translation>
    </message>
    <message>
        <source>All is handed over</source>
        <translation>سُلّم كل شيء</translation>
    </message>
    <message>
        <source>Exchanging bundles</source>
        <translation>يجري تبادل الحزم</translation>
    </message>
    <message>
        <source>There was nothing to send, and nothing new.</source>
        <translation>لم يكن هناك ما يُرسل، ولا جديد.</translation>
    </message>
    <message numerus="yes">
        <source>for %n chosen person(s)</source>
        <translation>
            <numerusform>لا لأحد</numerusform>
            <numerusform>لشخص مختار واحد</numerusform>
            <numerusform>لشخصين مختارين</numerusform>
            <numerusform>لـ%Ln أشخاص مختارين</numerusform>
            <numerusform>لـ%Ln شخصًا مختارًا</numerusform>
            <numerusform>لـ%Ln شخص مختار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>Bundles</source>
        <translation>حزم</translation>
    </message>
    <message>
        <source>Bundles sent</source>
        <translation>الحزم المرسلة</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>قرّر</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Hand over here</source>
        <translation>سلّم هنا</translation>
    </message>
    <message>
        <source>Hand over to a stick</source>
        <translation>سلّم على قرص USB</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>انظر إليها</translation>
    </message>
    <message>
        <source>Look at what leaves</source>
        <translation>انظر إلى ما يغادر</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>صناديق البريد</translation>
    </message>
    <message>
        <source>My other computers</source>
        <translation>حواسيبي الأخرى</translation>
    </message>
    <message>
        <source>Nobody in the programme works on your cases yet.</source>
        <translation>لا أحد في المؤسسة يعمل على حالاتك بعد.</translation>
    </message>
    <message>
        <source>Nothing is lost until you decide.</source>
        <translation>لا يضيع شيء إلى أن تقرر.</translation>
    </message>
    <message>
        <source>Nothing is read into your vault until you have looked.</source>
        <translation>لا يُقرأ شيء إلى خزنتك قبل أن تنظر.</translation>
    </message>
    <message>
        <source>Nothing new for them</source>
        <translation>لا جديد لهم</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>افتحها</translation>
    </message>
    <message>
        <source>Open the programme</source>
        <translation>افتح المؤسسة</translation>
    </message>
    <message>
        <source>People to whom something can go</source>
        <translation>أشخاص يمكن أن يصلهم شيء</translation>
    </message>
    <message>
        <source>Read a bundle in</source>
        <translation>اقرأ حزمة</translation>
    </message>
    <message>
        <source>Received bundles</source>
        <translation>الحزم الواردة</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>أرسل الآن</translation>
    </message>
    <message>
        <source>Set up a mailbox</source>
        <translation>أعدّ صندوق بريد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>This vault belongs to no programme yet, so there is nobody to exchange with.</source>
        <translation>لا تنتمي هذه الخزنة إلى مؤسسة بعد، فليس هناك من تتبادل معه.</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>للتسليم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Waits for a look</source>
        <translation>ينتظر نظرة</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>ما ينتظرك</translation>
    </message>
    <message>
        <source>Where should the bundles go?</source>
        <translation>أين تُكتب الحزم؟</translation>
    </message>
    <message>
        <source>Which bundle?</source>
        <translation>أي حزمة؟</translation>
    </message>
    <message>
        <source>Without a mailbox bundles go by a stick. Nothing uses the network.</source>
        <translation>من دون صندوق بريد تنتقل الحزم على قرص USB. لا شيء يستعمل الشبكة.</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>A later bundle carries all of it</source>
        <translation>حزمة لاحقة تحمل كل ما فيها</translation>
    </message>
    <message>
        <source>Being handed over</source>
        <translation>يجري تسليمها</translation>
    </message>
    <message>
        <source>Bundle {number} for {name}</source>
        <translation>الحزمة {number} إلى {name}</translation>
    </message>
    <message>
        <source>Cannot be reached now.</source>
        <translation>لا يمكن الوصول إليه الآن.</translation>
    </message>
    <message>
        <source>Cloud folder (WebDAV)</source>
        <translation>مجلد سحابي (WebDAV)</translation>
    </message>
    <message>
        <source>Destroyed before it left: {reason}</source>
        <translation>أُتلفت قبل أن تغادر: {reason}</translation>
    </message>
    <message>
        <source>Did not accept the name or the secret.</source>
        <translation>لم يقبل الاسم أو السر.</translation>
    </message>
    <message>
        <source>Folder or stick</source>
        <translation>مجلد أو قرص USB</translation>
    </message>
    <message>
        <source>Handed over {moment}, not confirmed</source>
        <translation>سُلّمت {moment}، لم تُؤكَّد</translation>
    </message>
    <message>
        <source>It did not work ({code}).</source>
        <translation>لم ينجح ({code}).</translation>
    </message>
    <message>
        <source>List of people for {name}</source>
        <translation>قائمة الأشخاص إلى {name}</translation>
    </message>
    <message>
        <source>Not handed over. {problem}</source>
        <translation>لم تُسلَّم. {problem}</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>لم يُستعمل بعد</translation>
    </message>
    <message>
        <source>Nothing new can be sealed</source>
        <translation>لا يمكن ختم أي جديد</translation>
    </message>
    <message>
        <source>Object store (S3)</source>
        <translation>مخزن كائنات (S3)</translation>
    </message>
    <message>
        <source>Reached {moment}</source>
        <translation>تم الوصول إليه {moment}</translation>
    </message>
    <message>
        <source>Receipt for {name}</source>
        <translation>إيصال إلى {name}</translation>
    </message>
    <message>
        <source>Received by {name}, {moment}</source>
        <translation>تسلّمها {name}، {moment}</translation>
    </message>
    <message>
        <source>Sealed, not yet handed over</source>
        <translation>مختومة، لم تُسلَّم بعد</translation>
    </message>
    <message>
        <source>Server (SFTP)</source>
        <translation>خادم (SFTP)</translation>
    </message>
    <message>
        <source>So many received bundles wait that no more are taken.</source>
        <translation>تنتظر حزم واردة كثيرة فلا تُستلم حزم أخرى.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Taken back out of the mailbox: a computer of {name} is no longer trusted.</source>
        <translation>سُحبت من صندوق البريد: لم يعد أحد حواسيب {name} موثوقًا به.</translation>
    </message>
    <message>
        <source>Taken back out of the mailbox: the client’s consent changed.</source>
        <translation>سُحبت من صندوق البريد: تغيّرت موافقة العميل.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>المجلد غير موجود.</translation>
    </message>
    <message>
        <source>The key of the server is not compared yet.</source>
        <translation>لم يُقارن مفتاح الخادم بعد.</translation>
    </message>
    <message>
        <source>The server does not prove who it is.</source>
        <translation>لا يثبت الخادم هويته.</translation>
    </message>
    <message>
        <source>The server shows another key than before.</source>
        <translation>يُظهر الخادم مفتاحًا غير السابق.</translation>
    </message>
    <message>
        <source>There is no room in it.</source>
        <translation>لا متسع فيه.</translation>
    </message>
    <message>
        <source>This computer’s disk did not take it ({code}).</source>
        <translation>لم يقبله قرص هذا الحاسوب ({code}).</translation>
    </message>
    <message>
        <source>This computer’s disk did not take what came ({code}).</source>
        <translation>لم يقبل قرص هذا الحاسوب ما وصل ({code}).</translation>
    </message>
    <message>
        <source>This computer’s disk is full.</source>
        <translation>قرص هذا الحاسوب ممتلئ.</translation>
    </message>
    <message>
        <source>This computer’s disk is full. What came is left there until there is room.</source>
        <translation>قرص هذا الحاسوب ممتلئ. ما وصل يبقى هناك إلى أن يتوفر مكان.</translation>
    </message>
    <message>
        <source>This installation lacks what it needs.</source>
        <translation>ينقص هذا التثبيت ما يحتاج إليه.</translation>
    </message>
    <message>
        <source>Vaults on this computer</source>
        <translation>خزنات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Waits to be sealed</source>
        <translation>تنتظر الختم</translation>
    </message>
    <message>
        <source>Waits: no mailbox leads to {name}. A stick does, or a mailbox that names them.</source>
        <translation>تنتظر: لا يوصل أي صندوق بريد إلى {name}. يوصلها قرص USB، أو صندوق بريد يذكر اسمه.</translation>
    </message>
    <message>
        <source>What is new, a client’s no too, waits here until it can be sealed.</source>
        <translation>ما هو جديد، ومنه رفض عميل، يبقى هنا إلى أن يمكن ختمه.</translation>
    </message>
    <message>
        <source>What was put there did not come back as it was.</source>
        <translation>ما وُضع هناك لم يعد كما كان.</translation>
    </message>
    <message>
        <source>somebody’s computer is no longer trusted.</source>
        <translation>حاسوب أحدهم لم يعد موثوقًا.</translation>
    </message>
    <message>
        <source>the client’s consent changed.</source>
        <translation>تغيّرت موافقة العميل.</translation>
    </message>
    <message>
        <source>{problem} Next try: {moment}</source>
        <translation>{problem} المحاولة التالية: {moment}</translation>
    </message>
</context>
<context>
    <name>ExplainedList</name>
    <message>
        <source>A safe way to be reached</source>
        <translation>طريقة آمنة للوصول إليه</translation>
    </message>
    <message>
        <source>Confidentiality and its limits</source>
        <translation>السرية وحدودها</translation>
    </message>
    <message>
        <source>It costs nothing</source>
        <translation>لا كلفة</translation>
    </message>
    <message>
        <source>It is the client&apos;s choice</source>
        <translation>الاختيار للعميل</translation>
    </message>
    <message>
        <source>See, correct, take back, complain</source>
        <translation>الاطلاع والتصحيح والسحب والشكوى</translation>
    </message>
    <message>
        <source>Sharing is asked each time</source>
        <translation>السؤال قبل كل مشاركة</translation>
    </message>
    <message>
        <source>The client told it back in their own words</source>
        <translation>أعاد العميل قوله بكلماته</translation>
    </message>
    <message>
        <source>The client&apos;s questions were answered</source>
        <translation>أُجيب عن أسئلة العميل</translation>
    </message>
    <message>
        <source>The interpreter and confidentiality</source>
        <translation>المترجم والسرية</translation>
    </message>
    <message>
        <source>What is written, where it is kept, who sees it</source>
        <translation>ما يُكتب وأين يُحفظ ومن يراه</translation>
    </message>
    <message>
        <source>What it may bring, and what it cannot</source>
        <translation>ما قد يفيد وما لا نستطيعه</translation>
    </message>
    <message>
        <source>What may be hard</source>
        <translation>ما قد يكون صعبًا</translation>
    </message>
    <message>
        <source>What we do here</source>
        <translation>ما الذي نقوم به هنا</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>About {size}.</source>
        <translation>نحو {size}.</translation>
    </message>
    <message>
        <source>All of it is in an earlier bundle that {name} has not confirmed.</source>
        <translation>كل هذا في حزمة سابقة لم يؤكد {name} وصولها.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>اسأل مرة أخرى</translation>
    </message>
    <message>
        <source>Ask me each time</source>
        <translation>اسألني كل مرة</translation>
    </message>
    <message>
        <source>Back to Exchange</source>
        <translation>العودة إلى التبادل</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Clients want this kept back: {limits}</source>
        <translation>يريد العملاء حجز هذا: {limits}</translation>
    </message>
    <message>
        <source>Decided against a client&apos;s no. {reasons}</source>
        <translation>قرار خلافًا لرفض العميل. {reasons}</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Hand over to whom?</source>
        <translation>إلى من تسلّم؟</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>التسليم إلى {name}</translation>
    </message>
    <message>
        <source>It counts as received when {name} answers.</source>
        <translation>تُعدّ مستلمة حين يجيب {name}.</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <translation>يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>انظر</translation>
    </message>
    <message>
        <source>Look at what leaves before it leaves. Nothing has been written yet.</source>
        <translation>انظر إلى ما سيغادر قبل أن يغادر. لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>صندوق بريد</translation>
    </message>
    <message>
        <source>My other computer</source>
        <translation>حاسوبي الآخر</translation>
    </message>
    <message>
        <source>Names, phone numbers and addresses stay here too. {name} sees case codes.</source>
        <translation>تبقى الأسماء وأرقام الهاتف والعناوين هنا أيضًا. يرى {name} رموز الحالات.</translation>
    </message>
    <message>
        <source>Nobody of the programme has another computer yet.</source>
        <translation>ليس لأحد من البرنامج حاسوب آخر بعد.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Nothing is held back.</source>
        <translation>لا شيء محجوز.</translation>
    </message>
    <message>
        <source>Nothing new is allowed to leave for {name}.</source>
        <translation>لا شيء جديد يُسمح بذهابه إلى {name}.</translation>
    </message>
    <message>
        <source>Once you have sealed it, what is like this goes by itself.</source>
        <translation>بعد أن تختمها يُرسل ما يشبه هذا تلقائيًا.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Prepare a bundle</source>
        <translation>تحضير حزمة</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>اقرأه</translation>
    </message>
    <message>
        <source>Seal and write bundle {number}</source>
        <translation>اختم الحزمة {number} واكتبها</translation>
    </message>
    <message>
        <source>Seal bundle {number}</source>
        <translation>اختم الحزمة {number}</translation>
    </message>
    <message numerus="yes">
        <source>Sealed for %n computer(s) of this person.</source>
        <translation>
            <numerusform>مختومة لأي حاسوب لهذا الشخص: لا شيء.</numerusform>
            <numerusform>مختومة لحاسوب واحد لهذا الشخص.</numerusform>
            <numerusform>مختومة لحاسوبين لهذا الشخص.</numerusform>
            <numerusform>مختومة لـ%Ln حواسيب لهذا الشخص.</numerusform>
            <numerusform>مختومة لـ%Ln حاسوبًا لهذا الشخص.</numerusform>
            <numerusform>مختومة لـ%Ln حاسوب لهذا الشخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed for {name} only. About {size}. Sending it twice does no harm.</source>
        <translation>مختومة لـ{name} وحده. نحو {size}. لا ضرر من إرسالها مرتين.</translation>
    </message>
    <message>
        <source>Sealed: {bundles}. It goes when a mailbox can be reached. Only {name} can open it.</source>
        <translation>خُتم: {bundles}. يُرسل حين يمكن الوصول إلى صندوق بريد. لا يفتحه إلا {name}.</translation>
    </message>
    <message>
        <source>Send names, phone numbers and addresses too</source>
        <translation>أرسل الأسماء وأرقام الهاتف والعناوين أيضًا</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>يبقى هنا</translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation>قرص USB أو مجلد</translation>
    </message>
    <message>
        <source>Texts with a name in them</source>
        <translation>نصوص فيها اسم</translation>
    </message>
    <message>
        <source>There is nothing to seal for {name}.</source>
        <translation>لا شيء يُختم لـ{name}.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>What is like this goes by itself since {day}.</source>
        <translation>ما يشبه هذا يُرسل تلقائيًا منذ {day}.</translation>
    </message>
    <message>
        <source>Where should the bundle go?</source>
        <translation>أين تُكتب الحزمة؟</translation>
    </message>
    <message>
        <source>Write it here</source>
        <translation>اكتبها هنا</translation>
    </message>
    <message>
        <source>Written to {folder}: {bundles}. Only {name} can open it.</source>
        <translation>كُتب في {folder}: {bundles}. لا يفتحه إلا {name}.</translation>
    </message>
    <message>
        <source>You see what leaves before anything does.</source>
        <translation>ترى ما سيغادر قبل أن يغادر أي شيء.</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%n change(s) not yet handed over</source>
        <translation>
            <numerusform>لا تغييرات لم تُسلَّم</numerusform>
            <numerusform>تغيير واحد لم يُسلَّم بعد</numerusform>
            <numerusform>تغييران لم يُسلَّما بعد</numerusform>
            <numerusform>%Ln تغييرات لم تُسلَّم بعد</numerusform>
            <numerusform>%Ln تغييرًا لم يُسلَّم بعد</numerusform>
            <numerusform>%Ln تغيير لم يُسلَّم بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s)</source>
        <translation>
            <numerusform>لا حالات أخرى</numerusform>
            <numerusform>حالة أخرى</numerusform>
            <numerusform>حالتان أخريان</numerusform>
            <numerusform>%Ln حالات أخرى</numerusform>
            <numerusform>%Ln حالة أخرى</numerusform>
            <numerusform>%Ln حالة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) hold a known name of the client. Read them before they leave.</source>
        <translation>
            <numerusform>لا نص فيه اسم معروف للعميل.</numerusform>
            <numerusform>نص واحد فيه اسم معروف للعميل. اقرأه قبل أن يغادر.</numerusform>
            <numerusform>نصان فيهما اسم معروف للعميل. اقرأهما قبل أن يغادرا.</numerusform>
            <numerusform>%Ln نصوص فيها اسم معروف للعميل. اقرأها قبل أن تغادر.</numerusform>
            <numerusform>%Ln نصًا فيه اسم معروف للعميل. اقرأها قبل أن تغادر.</numerusform>
            <numerusform>%Ln نص فيه اسم معروف للعميل. اقرأها قبل أن تغادر.</numerusform>
        </translation>
    </message>
    <message>
        <source>A client&apos;s no, obeyed there too</source>
        <translation>رفض عميل، يُحترم هناك أيضًا</translation>
    </message>
    <message>
        <source>A text in it holds a client&apos;s name.</source>
        <translation>فيها نص يحمل اسم عميل.</translation>
    </message>
    <message>
        <source>About no client</source>
        <translation>لا يخص أي عميل</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Answers to a withdrawal</source>
        <translation>أجوبة عن سحب الموافقة</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Bundle {number}</source>
        <translation>الحزمة {number}</translation>
    </message>
    <message>
        <source>Bundles {first} to {last}</source>
        <translation>الحزم من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Calls and visits</source>
        <translation>المكالمات والزيارات</translation>
    </message>
    <message>
        <source>Changes of risk</source>
        <translation>تغيّرات الخطر</translation>
    </message>
    <message>
        <source>Clinic staff</source>
        <translation>موظف العيادة</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>منسق</translation>
    </message>
    <message>
        <source>Counselor</source>
        <translation>مرشد</translation>
    </message>
    <message>
        <source>Crises</source>
        <translation>الأزمات</translation>
    </message>
    <message>
        <source>Erased there too</source>
        <translation>يُمحى هناك أيضًا</translation>
    </message>
    <message>
        <source>Facts about clients</source>
        <translation>معلومات عن العملاء</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Group sessions</source>
        <translation>جلسات المجموعات</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Handing over of cases</source>
        <translation>نقل الحالات</translation>
    </message>
    <message>
        <source>It is not said who gets it.</source>
        <translation>لم يُذكر من يحصل عليه.</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>الحجز القانوني</translation>
    </message>
    <message>
        <source>Lines of group sessions</source>
        <translation>سطور جلسات المجموعات</translation>
    </message>
    <message>
        <source>Names and addresses</source>
        <translation>الأسماء والعناوين</translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation>لم يُوقَّع بعد.</translation>
    </message>
    <message>
        <source>Notes of what was shared</source>
        <translation>تدوين ما تمت مشاركته</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>لم يُختر شيء.</translation>
    </message>
    <message>
        <source>Nothing was sent to them yet.</source>
        <translation>لم يُرسل إليهم شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n clients, by case code</source>
        <translation>
            <numerusform>لا عملاء</numerusform>
            <numerusform>لعميل واحد، برمز الحالة</numerusform>
            <numerusform>لعميلين، برمز الحالة</numerusform>
            <numerusform>لـ%Ln عملاء، برمز الحالة</numerusform>
            <numerusform>لـ%Ln عميلًا، برمز الحالة</numerusform>
            <numerusform>لـ%Ln عميل، برمز الحالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Private process notes</source>
        <translation>ملاحظات خاصة</translation>
    </message>
    <message>
        <source>Protection plans</source>
        <translation>خطط الحماية</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Risk screens</source>
        <translation>فحوص الخطر</translation>
    </message>
    <message>
        <source>Safety plans</source>
        <translation>خطط السلامة</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Services of the directory</source>
        <translation>خدمات الدليل</translation>
    </message>
    <message>
        <source>Session notes</source>
        <translation>ملاحظات الجلسات</translation>
    </message>
    <message>
        <source>Sharing was withdrawn.</source>
        <translation>سُحبت الموافقة على المشاركة.</translation>
    </message>
    <message>
        <source>Somebody decided against a client&apos;s no.</source>
        <translation>قرر أحدهم خلافًا لرفض العميل.</translation>
    </message>
    <message>
        <source>Supervision sessions</source>
        <translation>جلسات الإشراف</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Support maps</source>
        <translation>خرائط الدعم</translation>
    </message>
    <message>
        <source>Support plans</source>
        <translation>خطط الدعم</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>The answer to a client&apos;s no</source>
        <translation>الجواب عن رفض عميل</translation>
    </message>
    <message>
        <source>The child did not agree.</source>
        <translation>لم يوافق الطفل.</translation>
    </message>
    <message>
        <source>The client left it open, which counts as no.</source>
        <translation>ترك العميل الجواب مفتوحًا، وهذا يُعدّ رفضًا.</translation>
    </message>
    <message>
        <source>The client refused it.</source>
        <translation>رفض العميل ذلك.</translation>
    </message>
    <message>
        <source>The client set a limit.</source>
        <translation>وضع العميل حدًا.</translation>
    </message>
    <message>
        <source>The client was not asked yet.</source>
        <translation>لم يُسأل العميل بعد.</translation>
    </message>
    <message>
        <source>The consent ended on {day}.</source>
        <translation>انتهت الموافقة في {day}.</translation>
    </message>
    <message>
        <source>The consent has ended.</source>
        <translation>انتهت الموافقة.</translation>
    </message>
    <message>
        <source>There is a new kind of content in it.</source>
        <translation>فيها نوع جديد من المحتوى.</translation>
    </message>
    <message>
        <source>These never leave. No setting changes that.</source>
        <translation>هذه لا تغادر أبدًا، ولا يغيّر ذلك أي إعداد.</translation>
    </message>
    <message>
        <source>They get something in a new role.</source>
        <translation>يحصلون على شيء في دور جديد.</translation>
    </message>
    <message>
        <source>This is not for their role.</source>
        <translation>ليس هذا لدورهم.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Whose case it is now</source>
        <translation>لمن الحالة الآن</translation>
    </message>
    <message>
        <source>Why somebody decided against a no</source>
        <translation>سبب القرار خلافًا للرفض</translation>
    </message>
</context>
<context>
    <name>FieldProblems</name>
    <message numerus="yes">
        <source>%n answer(s) to look at. Each says why.</source>
        <translation>
            <numerusform>لا إجابات تحتاج إلى مراجعة.</numerusform>
            <numerusform>إجابة واحدة تحتاج إلى مراجعة. السبب مذكور بجانبها.</numerusform>
            <numerusform>إجابتان تحتاجان إلى مراجعة. السبب مذكور بجانب كل منهما.</numerusform>
            <numerusform>%Ln إجابات تحتاج إلى مراجعة. السبب مذكور بجانب كل منها.</numerusform>
            <numerusform>%Ln إجابة تحتاج إلى مراجعة. السبب مذكور بجانب كل منها.</numerusform>
            <numerusform>%Ln إجابة تحتاج إلى مراجعة. السبب مذكور بجانب كل منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>A code is letters and digits, with a hyphen or a space between them.</source>
        <translation>الرمز حروف وأرقام، بينها شرطة أو مسافة.</translation>
    </message>
    <message>
        <source>A service that may get something needs its name.</source>
        <translation>الخدمة التي يجوز أن تتسلّم شيئًا تحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>Another client has this code.</source>
        <translation>هذا الرمز لعميل آخر.</translation>
    </message>
    <message>
        <source>Another one has this name.</source>
        <translation>هناك آخر بهذا الاسم.</translation>
    </message>
    <message>
        <source>At this age a caregiver or another trusted adult decides, and the child is asked.</source>
        <translation>في هذا العمر يقرر مقدّم الرعاية أو بالغ آخر موثوق، ويُسأل الطفل.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>يلزم اختيار إحدى الإجابات.</translation>
    </message>
    <message>
        <source>Give the whole date, with its day.</source>
        <translation>اكتب التاريخ كاملاً مع اليوم.</translation>
    </message>
    <message>
        <source>One answer stands here twice.</source>
        <translation>إحدى الإجابات مكررة هنا.</translation>
    </message>
    <message>
        <source>Some of this never goes there, whoever decides.</source>
        <translation>بعض هذا لا يذهب إلى هناك أبدًا، أيًّا كان من يقرر.</translation>
    </message>
    <message>
        <source>The answers already come to this level, or to a higher one.</source>
        <translation>الأجوبة تؤدي أصلًا إلى هذا المستوى أو إلى أعلى منه.</translation>
    </message>
    <message>
        <source>The next date comes after this session.</source>
        <translation>الموعد القادم يأتي بعد هذه الجلسة.</translation>
    </message>
    <message>
        <source>There is a sign in it that cannot be kept. Type it anew.</source>
        <translation>فيه علامة لا يمكن حفظها. تلزم كتابته من جديد.</translation>
    </message>
    <message>
        <source>There is an invisible sign in it that cannot be kept. Type it anew.</source>
        <translation>فيه علامة خفية لا يمكن حفظها. تلزم كتابته من جديد.</translation>
    </message>
    <message>
        <source>There is an invisible sign in it that turns words around. Type it anew.</source>
        <translation>فيه علامة خفية تقلب ترتيب الكلمات. تلزم كتابته من جديد.</translation>
    </message>
    <message>
        <source>There is no case with this code here.</source>
        <translation>لا توجد هنا حالة بهذا الرمز.</translation>
    </message>
    <message>
        <source>There is no such date in the calendar.</source>
        <translation>لا وجود لهذا التاريخ في التقويم.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n answer(s).</source>
        <translation>
            <numerusform>لا متسع هنا لأي إجابة.</numerusform>
            <numerusform>هنا متسع لإجابة واحدة.</numerusform>
            <numerusform>هنا متسع لإجابتين.</numerusform>
            <numerusform>هنا متسع لما لا يزيد على %Ln إجابات.</numerusform>
            <numerusform>هنا متسع لما لا يزيد على %Ln إجابة.</numerusform>
            <numerusform>هنا متسع لما لا يزيد على %Ln إجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>These words belong to another form of the note. Move them, or change the form back.</source>
        <translation>هذه الكلمات من صيغة أخرى للملاحظة. يمكن نقلها، أو العودة إلى الصيغة السابقة.</translation>
    </message>
    <message>
        <source>This age comes at the one above it, or later.</source>
        <translation>يكون هذا العمر مساويًا لما فوقه أو بعده.</translation>
    </message>
    <message>
        <source>This answer does not fit.</source>
        <translation>هذه الإجابة غير مناسبة.</translation>
    </message>
    <message>
        <source>This begins with https:// and names a server.</source>
        <translation>يبدأ هذا بـ https:// ويسمّي خادمًا.</translation>
    </message>
    <message>
        <source>This day is before the one on which it begins.</source>
        <translation>هذا اليوم قبل اليوم الذي تبدأ فيه.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>هذا اليوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>This does not look like a phone number: digits, spaces, + and - only.</source>
        <translation>لا يبدو هذا رقم هاتف: أرقام ومسافات وعلامتا ⁦+⁩ و⁦-⁩ فقط.</translation>
    </message>
    <message>
        <source>This is at least {least}.</source>
        <translation>أقل قيمة هنا {least}.</translation>
    </message>
    <message>
        <source>This is at most {most}.</source>
        <translation>أكبر قيمة هنا {most}.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long by %n letter(s).</source>
        <translation>
            <numerusform>الطول مناسب.</numerusform>
            <numerusform>الطول زائد بحرف واحد.</numerusform>
            <numerusform>الطول زائد بحرفين.</numerusform>
            <numerusform>الطول زائد بمقدار %Ln أحرف.</numerusform>
            <numerusform>الطول زائد بمقدار %Ln حرفًا.</numerusform>
            <numerusform>الطول زائد بمقدار %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>This lies between {least} and {most}.</source>
        <translation>القيمة هنا بين {least} و{most}.</translation>
    </message>
    <message>
        <source>This line is no entry yet. Press Enter to add it, or take it away.</source>
        <translation>هذا السطر ليس بنداً بعد. يُضاف بمفتاح ⁦Enter⁩ أو يُحذف.</translation>
    </message>
    <message>
        <source>This takes a number.</source>
        <translation>المطلوب هنا رقم.</translation>
    </message>
    <message>
        <source>This takes one line.</source>
        <translation>المطلوب هنا سطر واحد.</translation>
    </message>
    <message>
        <source>This takes several answers.</source>
        <translation>هنا يمكن اختيار عدة إجابات.</translation>
    </message>
    <message>
        <source>This takes words.</source>
        <translation>المطلوب هنا كلمات.</translation>
    </message>
    <message>
        <source>This version cannot keep this answer.</source>
        <translation>هذا الإصدار لا يستطيع حفظ هذه الإجابة.</translation>
    </message>
    <message>
        <source>What is ranked here must be ticked above.</source>
        <translation>ما يُرتَّب هنا يجب أن يكون محدداً أعلاه.</translation>
    </message>
</context>
<context>
    <name>FieldsDecisionScreen</name>
    <message>
        <source>Keep these values</source>
        <translation>اعتماد هذه القيم</translation>
    </message>
    <message>
        <source>Neither: this is right</source>
        <translation>لا هذا ولا ذاك: هذا هو الصحيح</translation>
    </message>
</context>
<context>
    <name>FilePageScreen</name>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Do not mark it</source>
        <translation>لا تضع العلامة</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخل خطأً</translation>
    </message>
    <message>
        <source>Entered in error  ·  {moment}</source>
        <translation>أُدخل خطأً  ·  {moment}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>الصفحة {page} من {count}</translation>
    </message>
    <message>
        <source>Save a copy outside</source>
        <translation>حفظ نسخة خارج الخزنة</translation>
    </message>
    <message>
        <source>Sign that it was an error</source>
        <translation>وقّع أنه أُدخل خطأً</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>The file is being opened</source>
        <translation>يجري فتح الملف</translation>
    </message>
    <message>
        <source>Why it should not be here</source>
        <translation>لماذا لا ينبغي أن يكون هنا</translation>
    </message>
    <message>
        <source>attached {moment}</source>
        <translation>أُرفق {moment}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}٪</translation>
    </message>
</context>
<context>
    <name>FileReleaseCard</name>
    <message>
        <source>A copy was saved</source>
        <translation>حُفظت نسخة</translation>
    </message>
    <message>
        <source>Choose where, and save</source>
        <translation>اختيار المكان والحفظ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Leave it in the vault</source>
        <translation>إبقاؤه في الخزنة</translation>
    </message>
    <message>
        <source>No copy was saved</source>
        <translation>لم تُحفظ نسخة</translation>
    </message>
    <message>
        <source>Nothing can be written into the vault now, so its log does not say this.</source>
        <translation>لا يمكن الكتابة في الخزنة الآن، فسجلّها لا يذكر هذا.</translation>
    </message>
    <message>
        <source>Open the consent</source>
        <translation>فتح الموافقة</translation>
    </message>
    <message>
        <source>Outside it is not sealed: whoever uses that computer or stick can open it, and this program cannot take it back. That you saved it is written down in the case.</source>
        <translation>لا يكون مختومًا في الخارج: يمكن لمن يستخدم ذلك الحاسوب أو قرص USB أن يفتحه، ولا يستطيع هذا البرنامج استرجاعه. ويُدوَّن في الحالة أنه حُفظ.</translation>
    </message>
    <message>
        <source>Outside it is not sealed: whoever uses that computer or stick can open it, and this program cannot take it back. This vault is open for reading only, so it cannot say that you saved it. Write it down elsewhere.</source>
        <translation>لا يكون مختومًا في الخارج: يمكن لمن يستخدم ذلك الحاسوب أو قرص USB أن يفتحه، ولا يستطيع هذا البرنامج استرجاعه. وهذه الخزنة مفتوحة للقراءة فقط، فلا يمكنها أن تذكر أنه حُفظ: دوّن ذلك في مكان آخر.</translation>
    </message>
    <message>
        <source>Save a copy outside the vault?</source>
        <translation>هل تُحفظ نسخة خارج الخزنة؟</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>الحفظ هنا</translation>
    </message>
    <message>
        <source>Saved for your eyes only. Take it away again when it has served.</source>
        <translation>حُفظت لك وحدك. تُزال حين تؤدي غرضها.</translation>
    </message>
    <message>
        <source>This file stays in the vault</source>
        <translation>يبقى هذا الملف في الخزنة</translation>
    </message>
    <message>
        <source>Where should the copy go?</source>
        <translation>أين تُحفظ النسخة؟</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>نسخة</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>A name, a face, a signature. Then fewer people may be shown it.</source>
        <translation>اسم أو وجه أو توقيع. عندها يجوز عرضه على عدد أقل من الناس.</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>نموذج موافقة</translation>
    </message>
    <message>
        <source>Date on it</source>
        <translation>التاريخ المكتوب عليه</translation>
    </message>
    <message>
        <source>Does it show who the client is?</source>
        <translation>هل يكشف من هو العميل؟</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخل خطأً</translation>
    </message>
    <message>
        <source>In your own words; the name of the file is not kept.</source>
        <translation>بكلماتك أنت؛ لا يُحفظ اسم الملف.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Scanned page</source>
        <translation>صفحة ممسوحة ضوئيًا</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>What one should know who looks at it.</source>
        <translation>ما ينبغي أن يعرفه من ينظر إليه.</translation>
    </message>
    <message>
        <source>When it was drawn, written or taken. A year is enough.</source>
        <translation>متى رُسم أو كُتب أو التُقط. تكفي السنة.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>FilesTabScreen</name>
    <message>
        <source>A file that waits for your signature</source>
        <translation>ملف ينتظر توقيعك</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>أرفق ملفًا</translation>
    </message>
    <message>
        <source>Attach the first file</source>
        <translation>أرفق أول ملف</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>No scans, drawings, photos or letters yet.</source>
        <translation>لا صفحات ممسوحة ولا رسوم ولا صور ولا رسائل بعد.</translation>
    </message>
    <message>
        <source>Not attached yet</source>
        <translation>لم يُرفق بعد</translation>
    </message>
    <message>
        <source>Saved {moment}. It counts once it is attached.</source>
        <translation>حُفظ {moment}. لا يُعتمد إلا بعد إرفاقه.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>اعرض</translation>
    </message>
    <message>
        <source>Show older files</source>
        <translation>اعرض ملفات أقدم</translation>
    </message>
    <message>
        <source>attached {day}</source>
        <translation>أُرفق {day}</translation>
    </message>
</context>
<context>
    <name>FirstAidScreen</name>
    <message>
        <source>A child without its family</source>
        <translation>طفل بلا أسرته</translation>
    </message>
    <message>
        <source>A tick is enough in each part. It becomes a session note.</source>
        <translation>تكفي علامة في كل جزء. ويصبح السجل ملاحظة جلسة.</translation>
    </message>
    <message>
        <source>Afraid for their safety</source>
        <translation>خائف على سلامته</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>وحيد</translation>
    </message>
    <message>
        <source>Family or friends</source>
        <translation>الأسرة أو الأصدقاء</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>إسعاف أولي نفسي</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>رعاية صحية</translation>
    </message>
    <message>
        <source>Hurt or ill</source>
        <translation>مصاب أو متوعّك</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Lost somebody or something</source>
        <translation>فقد شخصًا أو شيئًا</translation>
    </message>
    <message>
        <source>Needs a place to stay</source>
        <translation>يحتاج إلى مأوى</translation>
    </message>
    <message>
        <source>Needs food or water</source>
        <translation>يحتاج إلى طعام أو ماء</translation>
    </message>
    <message>
        <source>Not safe here</source>
        <translation>ليس في أمان هنا</translation>
    </message>
    <message>
        <source>Old, disabled or pregnant</source>
        <translation>مسن أو ذو إعاقة أو حامل</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>حماية</translation>
    </message>
    <message>
        <source>Safe where they are</source>
        <translation>في أمان حيث هو</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>خدمات</translation>
    </message>
    <message>
        <source>Sign this record</source>
        <translation>وقّع هذا السجل</translation>
    </message>
    <message>
        <source>Urgent basic needs</source>
        <translation>حاجات أساسية عاجلة</translation>
    </message>
    <message>
        <source>Very distressed</source>
        <translation>في ضيق شديد</translation>
    </message>
    <message>
        <source>Wants quiet, not talk</source>
        <translation>يريد الهدوء لا الكلام</translation>
    </message>
    <message>
        <source>Wants to know what is going on</source>
        <translation>يريد معرفة ما يجري</translation>
    </message>
    <message>
        <source>Ways to calm down</source>
        <translation>طرق للتهدئة</translation>
    </message>
    <message>
        <source>We meet again</source>
        <translation>سنلتقي من جديد</translation>
    </message>
    <message>
        <source>Worried about family</source>
        <translation>قلق على الأسرة</translation>
    </message>
    <message>
        <source>Worried about health or medicine</source>
        <translation>قلق بشأن الصحة أو الدواء</translation>
    </message>
    <message>
        <source>{part}: in words</source>
        <translation>‏{part}: بالكلمات</translation>
    </message>
    <message>
        <source>{part}: tick what fits</source>
        <translation>‏{part}: ضع علامة على ما يناسب</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Do this later</source>
        <translation>أجّل هذا</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Step {here} of {all}</source>
        <translation>الخطوة {here} من {all}</translation>
    </message>
    <message>
        <source>You can go back at any time. Nothing is lost.</source>
        <translation>الرجوع ممكن في أي وقت. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>FirstStepsPage</name>
    <message>
        <source>A name or a nickname is enough to begin.</source>
        <translation>يكفي اسم أو لقب للبداية.</translation>
    </message>
    <message>
        <source>A vault of its own, with a year of people who do not exist.</source>
        <translation>خزنة مستقلة فيها سنة من العمل مع أشخاص لا وجود لهم.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>أضف عميلًا</translation>
    </message>
    <message>
        <source>Add your first client</source>
        <translation>أضف أول عميل</translation>
    </message>
    <message>
        <source>Everything you write is kept in it, on this computer only. What would you like to do first?</source>
        <translation>كل ما يُكتب يُحفظ فيها، على هذا الحاسوب فقط. بماذا نبدأ؟</translation>
    </message>
    <message>
        <source>Found it</source>
        <translation>أسّسها</translation>
    </message>
    <message>
        <source>Found your programme</source>
        <translation>تأسيس مؤسستك</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>إلى «اليوم»</translation>
    </message>
    <message>
        <source>Have a stick at hand: the key of the programme goes onto it.</source>
        <translation>يلزم قرص USB: يوضع عليه مفتاح المؤسسة.</translation>
    </message>
    <message>
        <source>Join your programme</source>
        <translation>الانضمام إلى مؤسستك</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>جولة سريعة</translation>
    </message>
    <message>
        <source>Make the request</source>
        <translation>أعدّ الطلب</translation>
    </message>
    <message>
        <source>Practice vault</source>
        <translation>خزنة التدريب</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>تدرّب أولًا</translation>
    </message>
    <message>
        <source>Today shows what needs you, also what you left for later.</source>
        <translation>تعرض صفحة «اليوم» ما يحتاج إليك، وكذلك ما أجّلته.</translation>
    </message>
    <message>
        <source>You make a request and hand it to somebody who belongs to it.</source>
        <translation>تُعدّ طلبًا وتسلّمه إلى أحد أعضائها.</translation>
    </message>
    <message>
        <source>Your vault is ready</source>
        <translation>خزنتك جاهزة</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>وضع الخطة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>فتح الخطة</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>فتح الجلسة</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>فتح المهمة</translation>
    </message>
    <message>
        <source>Record the contact</source>
        <translation>تسجيل التواصل</translation>
    </message>
    <message>
        <source>Say what happened</source>
        <translation>بيان ما حدث</translation>
    </message>
    <message>
        <source>{client}  ·  a planned session has passed</source>
        <translation>{client}  ·  مضى موعد جلسة</translation>
    </message>
    <message>
        <source>{client}  ·  follow up after the crisis</source>
        <translation>{client}  ·  متابعة بعد الأزمة</translation>
    </message>
    <message>
        <source>{client}  ·  follow up after the risk screen</source>
        <translation>{client}  ·  متابعة بعد تقدير الخطر</translation>
    </message>
    <message>
        <source>{client}  ·  go through the plan for danger from others again</source>
        <translation>{client}  ·  مراجعة خطة الخطر من الآخرين</translation>
    </message>
    <message>
        <source>{client}  ·  go through the safety plan again</source>
        <translation>{client}  ·  مراجعة خطة الأمان</translation>
    </message>
    <message>
        <source>{client}  ·  high risk, no safety plan</source>
        <translation>{client}  ·  خطر مرتفع بلا خطة أمان</translation>
    </message>
    <message>
        <source>{client}  ·  missed a session</source>
        <translation>{client}  ·  غاب عن جلسة</translation>
    </message>
    <message>
        <source>{client}  ·  older now, and decides more themselves</source>
        <translation>{client}  ·  كبُر وصار يقرر أكثر بنفسه</translation>
    </message>
    <message>
        <source>{client}  ·  session today</source>
        <translation>{client}  ·  جلسة اليوم</translation>
    </message>
    <message>
        <source>{client}  ·  something to decide</source>
        <translation>{client}  ·  أمر ينتظر قراراً</translation>
    </message>
    <message>
        <source>{client}  ·  task</source>
        <translation>{client}  ·  مهمة</translation>
    </message>
    <message>
        <source>{client}  ·  the consent ends soon</source>
        <translation>{client}  ·  تنتهي الموافقة قريباً</translation>
    </message>
    <message>
        <source>{client}  ·  the consent has ended</source>
        <translation>{client}  ·  انتهت الموافقة</translation>
    </message>
    <message>
        <source>{client}  ·  the consent says nothing about one of the purposes</source>
        <translation>{client}  ·  الموافقة لا تذكر أحد الأغراض</translation>
    </message>
</context>
<context>
    <name>ForkDecisionScreen</name>
    <message>
        <source>About no client</source>
        <translation>لا يخص أي عميل</translation>
    </message>
    <message>
        <source>Call {person}</source>
        <translation>اتصل بـ{person}</translation>
    </message>
    <message>
        <source>Came first</source>
        <translation>وصل أولًا</translation>
    </message>
    <message>
        <source>Came later</source>
        <translation>وصل لاحقًا</translation>
    </message>
    <message>
        <source>Counts here</source>
        <translation>يُعتدّ به هنا</translation>
    </message>
    <message>
        <source>Either a copy of the vault, such as an old backup, went on in a second place, or somebody else has the key. Use a voice that you know, and read to each other what stands below.</source>
        <translation>إما أن نسخة من الخزنة، كنسخة احتياطية قديمة، استُعملت في مكان ثانٍ، وإما أن المفتاح بيد شخص آخر. تحدثا بصوت تعرفه، وليقرأ كل منكما للآخر ما يرد أدناه.</translation>
    </message>
    <message>
        <source>End the trust in this computer</source>
        <translation>أنهِ الثقة بهذا الحاسوب</translation>
    </message>
    <message>
        <source>I asked: a copy of the vault was in use, and no longer is</source>
        <translation>سألتُ: كانت نسخة من الخزنة مستعملة، ولم تعد كذلك</translation>
    </message>
    <message>
        <source>If the key may be in other hands, end the trust in this computer: from then on only what is surely theirs counts, and this question is answered by it.</source>
        <translation>إذا كان المفتاح قد وقع في أيدٍ أخرى فأنهِ الثقة بهذا الحاسوب: لا يُعتدّ بعدها إلا بما هو له يقينًا، وبذلك يُجاب عن هذا السؤال.</translation>
    </message>
    <message>
        <source>It is cleared up</source>
        <translation>اتضح الأمر</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>محفوظ جانبًا</translation>
    </message>
    <message>
        <source>The key of {person} signed two different histories, noticed {moment}.</source>
        <translation>وقّع مفتاح {person} تاريخين مختلفين، ولوحظ ذلك {moment}.</translation>
    </message>
    <message>
        <source>The other history stays aside.</source>
        <translation>يبقى التاريخ الآخر جانبًا.</translation>
    </message>
    <message>
        <source>What counts goes on to count. What only the other history says has to be written again. You are not asked again.</source>
        <translation>ما يُعتدّ به يبقى كذلك. وما لا يقوله إلا التاريخ الآخر يجب أن يُكتب من جديد. ولن تُسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>شخص غير معروف</translation>
    </message>
    <message>
        <source>{what}, {moment}</source>
        <translation>{what}، {moment}</translation>
    </message>
</context>
<context>
    <name>ForkLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>{what} {number}</source>
        <comment>one of several by its place</comment>
        <translation>{what} {number}</translation>
    </message>
</context>
<context>
    <name>FormatPicker</name>
    <message>
        <source>Other forms of the note</source>
        <translation>صيغ أخرى للملاحظة</translation>
    </message>
</context>
<context>
    <name>FoundScreen</name>
    <message>
        <source>After that everybody is told that it is time to renew it. Nothing stops working.</source>
        <translation>بعدها يُخبَر الجميع بأن وقت تجديدها قد حان. ولا يتوقف شيء عن العمل.</translation>
    </message>
    <message>
        <source>As everybody in it will see it.</source>
        <translation>كما سيراه كل من فيها.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Found a programme</source>
        <translation>أسّس مؤسسة</translation>
    </message>
    <message>
        <source>Found the programme</source>
        <translation>أسّس المؤسسة</translation>
    </message>
    <message>
        <source>Go on to their request</source>
        <translation>تابع إلى طلبه</translation>
    </message>
    <message>
        <source>How long the list of people lasts</source>
        <translation>مدة سريان قائمة الأعضاء</translation>
    </message>
    <message>
        <source>I know what losing it means</source>
        <translation>أعرف ما يعنيه ضياعه</translation>
    </message>
    <message>
        <source>It signs the list of people, and nothing else. It lies in a sealed file on its own stick.</source>
        <translation>يوقّع قائمة الأعضاء ولا شيء غيرها. وهو في ملف مختوم على قرص USB خاص به.</translation>
    </message>
    <message>
        <source>Leave without founding</source>
        <translation>اخرج من دون تأسيس</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>اسم المؤسسة</translation>
    </message>
    <message>
        <source>Pair with one colleague</source>
        <translation>ارتبط بزميل واحد</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>The root key</source>
        <translation>المفتاح الجذري</translation>
    </message>
    <message>
        <source>Whoever loses the root key and its passphrase can never again let anybody in or shut anybody out; the programme would have to begin anew. Keep a copy of the stick in another place, and the passphrase apart from it.</source>
        <translation>من يضيّع المفتاح الجذري وعبارة مروره لا يستطيع بعد ذلك أن يقبل أحدًا أو يستبعد أحدًا، وتضطر المؤسسة إلى البدء من جديد. احفظ نسخة من قرص USB في مكان آخر، وعبارة المرور بعيدًا عنه.</translation>
    </message>
    <message>
        <source>Your own role</source>
        <translation>دورك أنت</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Client can see my screen</source>
        <translation>العميل يرى شاشتي</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Off: names are shown</source>
        <translation>متوقف: الأسماء ظاهرة</translation>
    </message>
    <message>
        <source>On: names are hidden</source>
        <translation>مفعَّل: الأسماء مخفية</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>أقسام البرنامج</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Search clients, notes, commands</source>
        <translation>ابحث عن عميل أو ملاحظة أو أمر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>الإشراف</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>تراجع (⁦Ctrl+Z⁩)</translation>
    </message>
</context>
<context>
    <name>GivenCard</name>
    <message>
        <source>Paste a text instead</source>
        <translation>ألصق نصًا بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>اقرأ</translation>
    </message>
    <message>
        <source>Read a code from a picture…</source>
        <translation>اقرأ رمزًا من صورة…</translation>
    </message>
    <message>
        <source>Read a copied picture</source>
        <translation>اقرأ صورة منسوخة</translation>
    </message>
    <message>
        <source>Read this text</source>
        <translation>اقرأ هذا النص</translation>
    </message>
    <message>
        <source>The text that the telephone read</source>
        <translation>النص الذي قرأه الهاتف</translation>
    </message>
    <message>
        <source>Where is the picture?</source>
        <translation>أين الصورة؟</translation>
    </message>
    <message>
        <source>Without a file of theirs</source>
        <translation>من دون ملف منه</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message numerus="yes">
        <source>%n more need a newer version of the program</source>
        <translation>
            <numerusform>لا شيء آخر يحتاج إلى إصدار أحدث من البرنامج</numerusform>
            <numerusform>واحد آخر يحتاج إلى إصدار أحدث من البرنامج</numerusform>
            <numerusform>اثنان آخران يحتاجان إلى إصدار أحدث من البرنامج</numerusform>
            <numerusform>%Ln أخرى تحتاج إلى إصدار أحدث من البرنامج</numerusform>
            <numerusform>%Ln آخر يحتاج إلى إصدار أحدث من البرنامج</numerusform>
            <numerusform>%Ln أخرى تحتاج إلى إصدار أحدث من البرنامج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>A case</source>
        <translation>حالة</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>قيد التحقق</translation>
    </message>
    <message>
        <source>Bring this program up to date to read it.</source>
        <translation>حدّث هذا البرنامج لقراءتها.</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>Bundle of a newer version</source>
        <translation>حزمة من إصدار أحدث</translation>
    </message>
    <message>
        <source>Bundle with another certificate</source>
        <translation>حزمة بشهادة أخرى</translation>
    </message>
    <message>
        <source>Came {moment} by a mailbox, {size}.</source>
        <translation>وصلت {moment} عبر صندوق بريد، {size}.</translation>
    </message>
    <message>
        <source>Came {moment} in a file, {size}.</source>
        <translation>وصلت {moment} في ملف، {size}.</translation>
    </message>
    <message>
        <source>Came {moment}.</source>
        <translation>وصلت {moment}.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Directory of services</source>
        <translation>دليل الخدمات</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Earlier data is missing. What waits for it is kept aside, and it is asked for.</source>
        <translation>بيانات سابقة ناقصة. ما ينتظرها محفوظ جانبًا، وقد طُلبت.</translation>
    </message>
    <message>
        <source>For you, unchanged</source>
        <translation>لك، دون تغيير</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>أصلية</translation>
    </message>
    <message>
        <source>It belongs to another programme.</source>
        <translation>تخص مؤسسة أخرى.</translation>
    </message>
    <message>
        <source>It came to light in a bundle of {sender}.</source>
        <translation>ظهر ذلك في حزمة من {sender}.</translation>
    </message>
    <message>
        <source>It could not be proven.</source>
        <translation>تعذّر التحقق منها.</translation>
    </message>
    <message>
        <source>It counts by the programme&apos;s root keys, whoever brings it.</source>
        <translation>تُعتمد بمفاتيح المؤسسة الجذرية، أيًا كان من أحضرها.</translation>
    </message>
    <message>
        <source>It erases very much, which needs your decision.</source>
        <translation>تمحو الكثير، وهذا يحتاج إلى قرارك.</translation>
    </message>
    <message>
        <source>It goes by a certificate that does not hold here.</source>
        <translation>تستند إلى شهادة غير سارية هنا.</translation>
    </message>
    <message>
        <source>It is larger than a bundle may be.</source>
        <translation>حجمها أكبر مما يُسمح به للحزمة.</translation>
    </message>
    <message>
        <source>It is no bundle, or it was cut off on the way.</source>
        <translation>هذا ليس حزمة، أو أنها انقطعت في الطريق.</translation>
    </message>
    <message>
        <source>It says that it was made before a consent ended.</source>
        <translation>تذكر أنها أُعدّت قبل انتهاء إحدى الموافقات.</translation>
    </message>
    <message>
        <source>It was changed after it was signed.</source>
        <translation>جرى تغييرها بعد توقيعها.</translation>
    </message>
    <message>
        <source>It was sealed for somebody else.</source>
        <translation>كانت مختومة لشخص آخر.</translation>
    </message>
    <message>
        <source>Its computer goes by another certificate than the list has. Not opened.</source>
        <translation>يعمل حاسوبها بشهادة غير التي في القائمة. لم تُفتح.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Kept aside until earlier data arrives, which was asked for.</source>
        <translation>محفوظة جانبًا إلى أن تصل بيانات سابقة، وقد طُلبت.</translation>
    </message>
    <message>
        <source>List of the programme&apos;s people</source>
        <translation>قائمة أعضاء المؤسسة</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>بحاجة إلى قرارك</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>Not for you</source>
        <translation>ليست لك</translation>
    </message>
    <message>
        <source>Nothing that belongs before it is missing.</source>
        <translation>لا ينقص شيء مما يسبقها.</translation>
    </message>
    <message>
        <source>Others hold more of what this computer wrote than it does itself: an older copy was put back. It goes on as a new device and asks for the rest.</source>
        <translation>لدى الآخرين مما كتبه هذا الحاسوب أكثر مما لديه هو: أُعيدت نسخة أقدم. يتابع كجهاز جديد ويطلب الباقي.</translation>
    </message>
    <message>
        <source>Part missing</source>
        <translation>جزء ناقص</translation>
    </message>
    <message>
        <source>Part {number} of {of}</source>
        <translation>الجزء {number} من {of}</translation>
    </message>
    <message>
        <source>Perhaps not for you</source>
        <translation>قد لا تكون لك</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>سجلات</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Refused bundle</source>
        <translation>حزمة مرفوضة</translation>
    </message>
    <message>
        <source>Sealed for this computer, and not altered since it was signed.</source>
        <translation>مختومة لهذا الحاسوب، ولم تتغير منذ توقيعها.</translation>
    </message>
    <message>
        <source>Signed by nobody in your programme. Not opened.</source>
        <translation>لم يوقّعها أحد في مؤسستك. لم تُفتح.</translation>
    </message>
    <message>
        <source>Signed by the key of {person} in your programme&apos;s list.</source>
        <translation>موقّعة بمفتاح {person} المدرج في قائمة مؤسستك.</translation>
    </message>
    <message>
        <source>Something in it was not its writer&apos;s to write.</source>
        <translation>فيها ما لا يحق لكاتبه أن يكتبه.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>The case was too large for one bundle. Its parts may come in any order.</source>
        <translation>كانت الحالة أكبر من أن تتسع لها حزمة واحدة. يمكن أن تصل أجزاؤها بأي ترتيب.</translation>
    </message>
    <message>
        <source>The computer that signed it is no longer trusted.</source>
        <translation>الحاسوب الذي وقّعها لم يعد موثوقًا.</translation>
    </message>
    <message>
        <source>The key of {person} has signed two different histories. Call them before you go on.</source>
        <translation>وقّع مفتاح {person} تاريخين مختلفين. اتصل به قبل أن تتابع.</translation>
    </message>
    <message>
        <source>The key of {person} has signed two different histories. What you have is safe. Call them: their key may be in other hands.</source>
        <translation>وقّع مفتاح {person} تاريخين مختلفين. ما لديك في أمان. اتصل به: قد يكون مفتاحه في أيدٍ أخرى.</translation>
    </message>
    <message>
        <source>The log of this device of {person} was changed or rolled back: it told of more before, or of something else. What you have is safe. Ask them what happened to it.</source>
        <translation>تغيّر دفتر هذا الجهاز العائد إلى {person} أو أُعيد إلى حالة أقدم: كان يذكر قيودًا أكثر من قبل، أو غيرها. ما لديك سليم. اسأله عمّا جرى للجهاز.</translation>
    </message>
    <message>
        <source>This could not be asked for sure: its sender has a newer list, as it says.</source>
        <translation>لم يُتحقق من ذلك يقينًا: فهي تذكر أن لدى مُرسلها قائمة أحدث.</translation>
    </message>
    <message>
        <source>This could not be asked for sure: more of it is still to come, as it says.</source>
        <translation>لم يُتحقق من ذلك يقينًا: فهي تذكر أن بقيتها لم تصل بعد.</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>أُلقيت</translation>
    </message>
    <message>
        <source>To be proven</source>
        <translation>بانتظار التحقق</translation>
    </message>
    <message>
        <source>Two different bundles of {person} have the same number. Call them before you go on.</source>
        <translation>حزمتان مختلفتان من {person} تحملان الرقم نفسه. اتصل به قبل أن تتابع.</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>مرسل غير معروف</translation>
    </message>
    <message>
        <source>Unknown signer</source>
        <translation>موقّع غير معروف</translation>
    </message>
    <message>
        <source>What it covered is put away here, and its sender hears of that.</source>
        <translation>ما شملته يُبعد هنا، ويُبلَّغ المرسل بذلك.</translation>
    </message>
    <message>
        <source>{case}: a crisis</source>
        <translation>{case}: أزمة</translation>
    </message>
    <message>
        <source>{case}: consent withdrawn</source>
        <translation>{case}: سُحبت الموافقة</translation>
    </message>
    <message>
        <source>{case}: risk raised to High</source>
        <translation>{case}: رُفع الخطر إلى مرتفع</translation>
    </message>
    <message>
        <source>{case}: risk raised to Imminent</source>
        <translation>{case}: رُفع الخطر إلى وشيك</translation>
    </message>
    <message>
        <source>{person}: {kind}</source>
        <translation>{person}: {kind}</translation>
    </message>
</context>
<context>
    <name>InboxBundleScreen</name>
    <message>
        <source>A newer list of the programme&apos;s people</source>
        <translation>قائمة أحدث لأعضاء المؤسسة</translation>
    </message>
    <message>
        <source>A receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Back to received bundles</source>
        <translation>عودة إلى الحزم الواردة</translation>
    </message>
    <message>
        <source>Being checked. Nothing of it is read in.</source>
        <translation>قيد التحقق. لا يُقرأ منها شيء.</translation>
    </message>
    <message>
        <source>Check it again</source>
        <translation>تحقق منها مجددًا</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>قرّر الآن</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>If a colleague has a new computer, phone them: they ask to join, and you compare words that are read aloud. Do not use words that came with the bundle. Use a voice you know.</source>
        <translation>إذا كان لدى زميل حاسوب جديد فاتصل به: يطلب الانضمام، ثم تقارنان كلمات تُقرأ بصوت مسموع. لا تستخدم كلمات جاءت مع الحزمة. اعتمد صوتًا تعرفه.</translation>
    </message>
    <message>
        <source>It says how much of yours has arrived.</source>
        <translation>يقول كم وصل مما أرسلته.</translation>
    </message>
    <message>
        <source>Its sender has a newer list of the programme&apos;s people. You can go on; ask for the list.</source>
        <translation>لدى مرسلها قائمة أحدث لأعضاء المؤسسة. يمكنك المتابعة؛ اطلب القائمة.</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>احتفظ بها لوقت لاحق</translation>
    </message>
    <message>
        <source>Let somebody in</source>
        <translation>أدخل شخصًا</translation>
    </message>
    <message>
        <source>Made {moment}. Sealed for you.</source>
        <translation>أُعدّت {moment}. مختومة لك.</translation>
    </message>
    <message>
        <source>Nothing that is not here already</source>
        <translation>لا شيء ليس هنا من قبل</translation>
    </message>
    <message>
        <source>Part of this should not have been sent to you. Keep it for later and ask {person}, or throw it away and ask for a new one.</source>
        <translation>جزء من هذا ما كان ينبغي أن يُرسل إليك. أبقها لوقت لاحق واسأل {person}، أو ارمها واطلب غيرها.</translation>
    </message>
    <message>
        <source>Perhaps part of this is not for you. Ask {person} before you read it in.</source>
        <translation>قد لا يكون جزء من هذا لك. اسأل {person} قبل أن تقرأه.</translation>
    </message>
    <message>
        <source>Read it in</source>
        <translation>اقرأها</translation>
    </message>
    <message>
        <source>Read it in all the same</source>
        <translation>اقرأها رغم ذلك</translation>
    </message>
    <message>
        <source>Received bundle</source>
        <translation>حزمة واردة</translation>
    </message>
    <message>
        <source>Received bundles</source>
        <translation>الحزم الواردة</translation>
    </message>
    <message>
        <source>This bundle is not from anyone you know</source>
        <translation>هذه الحزمة ليست ممن تعرفهم</translation>
    </message>
    <message>
        <source>This bundle was stopped</source>
        <translation>أُوقفت هذه الحزمة</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>ألقِها</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ما فيها</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>ما جرى التحقق منه</translation>
    </message>
    <message>
        <source>{kind} from {person}</source>
        <translation>{kind} من {person}</translation>
    </message>
</context>
<context>
    <name>InboxLines</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>لا عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>%Ln عملاء</numerusform>
            <numerusform>%Ln عميلًا</numerusform>
            <numerusform>%Ln عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخلة واحدة</numerusform>
            <numerusform>مدخلتان</numerusform>
            <numerusform>%Ln مدخلات</numerusform>
            <numerusform>%Ln مدخلة</numerusform>
            <numerusform>%Ln مدخلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of a computer that is no longer trusted did not count.</source>
        <translation>
            <numerusform>لم تُهمل أي مدخلة من حاسوب لم يعد موثوقًا.</numerusform>
            <numerusform>لم يُعتد بمدخلة واحدة من حاسوب لم يعد موثوقًا.</numerusform>
            <numerusform>لم يُعتد بمدخلتين من حاسوب لم يعد موثوقًا.</numerusform>
            <numerusform>لم يُعتد بـ %Ln مدخلات من حاسوب لم يعد موثوقًا.</numerusform>
            <numerusform>لم يُعتد بـ %Ln مدخلة من حاسوب لم يعد موثوقًا.</numerusform>
            <numerusform>لم يُعتد بـ %Ln مدخلة من حاسوب لم يعد موثوقًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of {person} left out</source>
        <translation>
            <numerusform>لم تُستبعد مدخلات من {person}</numerusform>
            <numerusform>استُبعدت مدخلة واحدة من {person}</numerusform>
            <numerusform>استُبعدت مدخلتان من {person}</numerusform>
            <numerusform>استُبعدت %Ln مدخلات من {person}</numerusform>
            <numerusform>استُبعدت %Ln مدخلة من {person}</numerusform>
            <numerusform>استُبعدت %Ln مدخلة من {person}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>لا سجلات جديدة</numerusform>
            <numerusform>سجل جديد واحد</numerusform>
            <numerusform>سجلان جديدان</numerusform>
            <numerusform>%Ln سجلات جديدة</numerusform>
            <numerusform>%Ln سجلًا جديدًا</numerusform>
            <numerusform>%Ln سجل جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new. Nothing is read into your vault until you have looked.</source>
        <translation>
            <numerusform>لا جديد. لا يُقرأ شيء إلى خزنتك قبل أن تنظر.</numerusform>
            <numerusform>واحدة جديدة. لا يُقرأ شيء إلى خزنتك قبل أن تنظر.</numerusform>
            <numerusform>اثنتان جديدتان. لا يُقرأ شيء إلى خزنتك قبل أن تنظر.</numerusform>
            <numerusform>%Ln جديدة. لا يُقرأ شيء إلى خزنتك قبل أن تنظر.</numerusform>
            <numerusform>%Ln جديدة. لا يُقرأ شيء إلى خزنتك قبل أن تنظر.</numerusform>
            <numerusform>%Ln جديدة. لا يُقرأ شيء إلى خزنتك قبل أن تنظر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new here</source>
        <translation>
            <numerusform>ليس فيهم جديد هنا</numerusform>
            <numerusform>واحد منهم جديد هنا</numerusform>
            <numerusform>اثنان منهم جديدان هنا</numerusform>
            <numerusform>%Ln منهم جدد هنا</numerusform>
            <numerusform>%Ln منهم جدد هنا</numerusform>
            <numerusform>%Ln منهم جدد هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) erase records: you are asked</source>
        <translation>
            <numerusform>لا أجزاء تمحو سجلات</numerusform>
            <numerusform>جزء واحد يمحو سجلات: ستُسأل</numerusform>
            <numerusform>جزآن يمحوان سجلات: ستُسأل</numerusform>
            <numerusform>%Ln أجزاء تمحو سجلات: ستُسأل</numerusform>
            <numerusform>%Ln جزءًا تمحو سجلات: ستُسأل</numerusform>
            <numerusform>%Ln جزء تمحو سجلات: ستُسأل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) held back: they contradict what is here</source>
        <translation>
            <numerusform>لم يُحجز أي جزء</numerusform>
            <numerusform>حُجز جزء واحد: يناقض ما هنا</numerusform>
            <numerusform>حُجز جزآن: يناقضان ما هنا</numerusform>
            <numerusform>حُجزت %Ln أجزاء: تناقض ما هنا</numerusform>
            <numerusform>حُجز %Ln جزءًا: تناقض ما هنا</numerusform>
            <numerusform>حُجز %Ln جزء: تناقض ما هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) left out: not their writer&apos;s to write</source>
        <translation>
            <numerusform>لم يُترك أي جزء</numerusform>
            <numerusform>تُرك جزء واحد: لم يكن لكاتبه أن يكتبه</numerusform>
            <numerusform>تُرك جزآن: لم يكن لكاتبهما أن يكتبهما</numerusform>
            <numerusform>تُركت %Ln أجزاء: لم يكن لكاتبها أن يكتبها</numerusform>
            <numerusform>تُرك %Ln جزءًا: لم يكن لكاتبها أن يكتبها</numerusform>
            <numerusform>تُرك %Ln جزء: لم يكن لكاتبها أن يكتبها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) need a newer version</source>
        <translation>
            <numerusform>لا أجزاء تحتاج إصدارًا أحدث</numerusform>
            <numerusform>جزء واحد يحتاج إصدارًا أحدث</numerusform>
            <numerusform>جزآن يحتاجان إصدارًا أحدث</numerusform>
            <numerusform>%Ln أجزاء تحتاج إصدارًا أحدث</numerusform>
            <numerusform>%Ln جزءًا تحتاج إصدارًا أحدث</numerusform>
            <numerusform>%Ln جزء تحتاج إصدارًا أحدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) wait for earlier data</source>
        <translation>
            <numerusform>لا أجزاء تنتظر بيانات سابقة</numerusform>
            <numerusform>جزء واحد ينتظر بيانات سابقة</numerusform>
            <numerusform>جزآن ينتظران بيانات سابقة</numerusform>
            <numerusform>%Ln أجزاء تنتظر بيانات سابقة</numerusform>
            <numerusform>%Ln جزءًا تنتظر بيانات سابقة</numerusform>
            <numerusform>%Ln جزء تنتظر بيانات سابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased by others</source>
        <translation>
            <numerusform>لا سجلات محاها آخرون</numerusform>
            <numerusform>سجل واحد محاه آخرون</numerusform>
            <numerusform>سجلان محاهما آخرون</numerusform>
            <numerusform>%Ln سجلات محاها آخرون</numerusform>
            <numerusform>%Ln سجلًا محاها آخرون</numerusform>
            <numerusform>%Ln سجل محاها آخرون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go on here</source>
        <translation>
            <numerusform>لا سجلات تتابع هنا</numerusform>
            <numerusform>سجل واحد يتابع هنا</numerusform>
            <numerusform>سجلان يتابعان هنا</numerusform>
            <numerusform>%Ln سجلات تتابع هنا</numerusform>
            <numerusform>%Ln سجلًا تتابع هنا</numerusform>
            <numerusform>%Ln سجل تتابع هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will need your decision</source>
        <translation>
            <numerusform>لا سجلات ستحتاج قرارك</numerusform>
            <numerusform>سجل واحد سيحتاج قرارك</numerusform>
            <numerusform>سجلان سيحتاجان قرارك</numerusform>
            <numerusform>%Ln سجلات ستحتاج قرارك</numerusform>
            <numerusform>%Ln سجلًا ستحتاج قرارك</numerusform>
            <numerusform>%Ln سجل ستحتاج قرارك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks to erase %n record(s) at once, which waits for your decision. The rest can be read in.</source>
        <translation>
            <numerusform>لا تطلب محو أي سجل.</numerusform>
            <numerusform>تطلب محو سجل واحد، وهذا ينتظر قرارك. يمكن قراءة الباقي.</numerusform>
            <numerusform>تطلب محو سجلين دفعة واحدة، وهذا ينتظر قرارك. يمكن قراءة الباقي.</numerusform>
            <numerusform>تطلب محو %Ln سجلات دفعة واحدة، وهذا ينتظر قرارك. يمكن قراءة الباقي.</numerusform>
            <numerusform>تطلب محو %Ln سجلًا دفعة واحدة، وهذا ينتظر قرارك. يمكن قراءة الباقي.</numerusform>
            <numerusform>تطلب محو %Ln سجل دفعة واحدة، وهذا ينتظر قرارك. يمكن قراءة الباقي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody vouches for it, so none of it counts. What was here before stays.</source>
        <translation>لا أحد يضمنها، فلا يُعتد بشيء منها. وما كان هنا من قبل يبقى.</translation>
    </message>
    <message>
        <source>Nobody with your part in the programme gets this.</source>
        <translation>لا أحد ممن لهم دورك في المؤسسة يتلقى هذا.</translation>
    </message>
    <message>
        <source>Not for you: {entries} of {clients}</source>
        <translation>ليس لك: {entries} تخص {clients}</translation>
    </message>
    <message>
        <source>Perhaps not for you: {entries} of {clients}</source>
        <translation>قد لا يكون لك: {entries} تخص {clients}</translation>
    </message>
    <message>
        <source>Read in as far as it goes. The rest waits for earlier data, which is asked for.</source>
        <translation>قُرئت بقدر ما أمكن. الباقي ينتظر بيانات سابقة طُلبت.</translation>
    </message>
    <message>
        <source>Read in, but for what it erases: that needs your decision.</source>
        <translation>قُرئت، عدا ما تمحوه: ذلك يحتاج إلى قرارك.</translation>
    </message>
    <message>
        <source>Read in.</source>
        <translation>قُرئت.</translation>
    </message>
    <message numerus="yes">
        <source>Read in. %n record(s) need your decision.</source>
        <translation>
            <numerusform>قُرئت.</numerusform>
            <numerusform>قُرئت. سجل واحد يحتاج قرارك.</numerusform>
            <numerusform>قُرئت. سجلان يحتاجان قرارك.</numerusform>
            <numerusform>قُرئت. %Ln سجلات تحتاج قرارك.</numerusform>
            <numerusform>قُرئت. %Ln سجلًا تحتاج قرارك.</numerusform>
            <numerusform>قُرئت. %Ln سجل تحتاج قرارك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in. Its sender gets a receipt.</source>
        <translation>قُرئت. يحصل مرسلها على إيصال.</translation>
    </message>
    <message>
        <source>The clients&apos; consent does not cover it, as far as it is known here.</source>
        <translation>لا تشمله موافقة العملاء، بحسب المعروف هنا.</translation>
    </message>
    <message>
        <source>This bundle was read in before. Nothing changed.</source>
        <translation>قُرئت هذه الحزمة من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Written on a computer that is no longer trusted.</source>
        <translation>كُتبت على حاسوب لم يعد موثوقًا.</translation>
    </message>
    <message>
        <source>Written since {moment} on a computer that is no longer trusted.</source>
        <translation>كُتبت منذ {moment} على حاسوب لم يعد موثوقًا.</translation>
    </message>
    <message>
        <source>{clients}, {new}</source>
        <translation>{clients}، {new}</translation>
    </message>
</context>
<context>
    <name>InboxScreen</name>
    <message>
        <source>Bundles</source>
        <translation>حزم</translation>
    </message>
    <message>
        <source>Bundles to look at</source>
        <translation>حزم للنظر فيها</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>قرّر</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Earlier bundles</source>
        <translation>حزم سابقة</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>قرأت هذا</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>انظر فيها</translation>
    </message>
    <message>
        <source>No bundle waits for you.</source>
        <translation>لا حزمة تنتظرك.</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>افتح حزمة</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>افتحها</translation>
    </message>
    <message>
        <source>Received bundles</source>
        <translation>الحزم الواردة</translation>
    </message>
    <message>
        <source>This vault belongs to no programme yet, so nobody can send you bundles.</source>
        <translation>لا تنتمي هذه الخزنة إلى أي مؤسسة بعد، فلا يمكن لأحد أن يرسل إليك حزمًا.</translation>
    </message>
    <message>
        <source>Which bundle?</source>
        <translation>أي حزمة؟</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Backing up</source>
        <translation>جارٍ النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>جارٍ فحص الخزنة</translation>
    </message>
    <message>
        <source>Entries of the log were lost; the log in the backup says which.</source>
        <translation>ضاعت مدخلات من السجل؛ ويذكر السجل في النسخة الاحتياطية أيّها.</translation>
    </message>
    <message>
        <source>Erased for good. The bin in Settings lists copies elsewhere.</source>
        <translation>تمّ المحو نهائيًا. السلة في «الإعدادات» تذكر النسخ الباقية في أماكن أخرى.</translation>
    </message>
    <message>
        <source>Erasing for good</source>
        <translation>جارٍ المحو النهائي</translation>
    </message>
    <message>
        <source>Giving the vault a new key</source>
        <translation>جارٍ تجديد مفتاح الخزنة</translation>
    </message>
    <message>
        <source>Making its file anew</source>
        <translation>يجري إنشاء ملفها من جديد</translation>
    </message>
    <message>
        <source>Nothing can be written into the vault now, so it does not know of this backup. Remember where you put it.</source>
        <translation>لا يمكن الكتابة في الخزنة الآن، فهي لا تعرف بهذه النسخة الاحتياطية. ينبغي تذكّر مكانها.</translation>
    </message>
    <message>
        <source>Reading a bundle in</source>
        <translation>قراءة حزمة</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>جارٍ استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Some attached files are damaged or were never here, so they are not whole in it: &apos;Check my vault&apos; names them.</source>
        <translation>بعض الملفات المرفقة تالفة أو لم تصل إلى هنا قط، فهي غير كاملة فيها: «فحص الخزنة» يسمّيها.</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>أُنشئت النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The bundle is read in.</source>
        <translation>قُرئت الحزمة.</translation>
    </message>
    <message>
        <source>The vault has a new key. Settings shows its new recovery code.</source>
        <translation>للخزنة مفتاح جديد. رمز الاسترداد الجديد في «الإعدادات».</translation>
    </message>
    <message>
        <source>They are of {codes}.</source>
        <translation>هي للعملاء: {codes}.</translation>
    </message>
    <message>
        <source>This vault is damaged, so its file was made anew in the backup: every record is in it. The disk may be failing.</source>
        <translation>هذه الخزنة تالفة، فأُنشئ ملفها من جديد في النسخة الاحتياطية: كل السجلات فيها. قد يكون القرص على وشك التعطل.</translation>
    </message>
    <message>
        <source>What was begun has ended.</source>
        <translation>انتهى ما بُدئ به.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>العمل جارٍ</translation>
    </message>
    <message>
        <source>Your vault was read whole. Settings says what was found.</source>
        <translation>قُرئت الخزنة كاملة. النتيجة في «الإعدادات».</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>نحو {minutes} د</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>نحو {seconds} ث</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{how_far}, {time_left}</source>
        <translation>{how_far}، {time_left}</translation>
    </message>
</context>
<context>
    <name>JoinScreen</name>
    <message>
        <source>End this joining</source>
        <translation>أنهِ هذا الانضمام</translation>
    </message>
    <message>
        <source>From {name}, {programme}</source>
        <translation>من {name}، {programme}</translation>
    </message>
    <message>
        <source>Give it to somebody who belongs to the programme, on a stick, by mail, or by telephone.</source>
        <translation>أعطه لشخص ينتمي إلى المؤسسة، على قرص USB أو بالبريد أو بالهاتف.</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>تابع لاحقًا</translation>
    </message>
    <message>
        <source>Join a programme</source>
        <translation>انضم إلى مؤسسة</translation>
    </message>
    <message>
        <source>Joining ({patterns})</source>
        <translation>الانضمام ({patterns})</translation>
    </message>
    <message>
        <source>Now they let you in, and give you an answer to read.</source>
        <translation>الآن يقبلك، ويعطيك جوابًا لتقرأه.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>اقرأ</translation>
    </message>
    <message>
        <source>Read the answer</source>
        <translation>اقرأ الجواب</translation>
    </message>
    <message>
        <source>Read the reply</source>
        <translation>اقرأ الرد</translation>
    </message>
    <message>
        <source>Their reply</source>
        <translation>ردّه</translation>
    </message>
    <message>
        <source>They make it from your request, and give it to you.</source>
        <translation>يصنعه من طلبك ثم يعطيك إياه.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>أين هو؟</translation>
    </message>
    <message>
        <source>Where should it go?</source>
        <translation>أين يوضع؟</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>اكتب هنا</translation>
    </message>
    <message>
        <source>Your request</source>
        <translation>طلبك</translation>
    </message>
</context>
<context>
    <name>KeptRest</name>
    <message>
        <source>Beside the vault, in {files}. Who knows SQLCipher may read more.</source>
        <translation>بجانب الخزنة، في {files}. قد يقرأ منه المزيد من يعرف SQLCipher.</translation>
    </message>
    <message>
        <source>It stays until you remove it, erase a client or change the vault&apos;s key. Nothing here needs it.</source>
        <translation>يبقى إلى أن تحذفه أو تمحو عميلًا أو تغيّر مفتاح الخزنة. لا شيء هنا يحتاج إليه.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>أبقِه</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>احذفه</translation>
    </message>
    <message>
        <source>Remove it for good</source>
        <translation>احذفه نهائيًا</translation>
    </message>
    <message>
        <source>Remove {files}?</source>
        <translation>أتريد حذف {files}؟</translation>
    </message>
    <message>
        <source>There may be entries that could not be read</source>
        <translation>قد تكون هناك مدخلات تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>What was written last, before it could not be read, may be in it and nowhere else. Nobody can bring it back.</source>
        <translation>قد يكون فيه آخر ما كُتب قبل أن تتعذّر قراءته، ولا يوجد في أي مكان آخر. لا يستطيع أحد إرجاعه.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>I have a backup of a vault</source>
        <translation>لدي نسخة احتياطية من خزنة</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>حجم الخط والألوان</translation>
    </message>
    <message>
        <source>The window speaks it from now on. Notes may be in any language.</source>
        <translation>تصبح لغة النافذة من الآن. الملاحظات تُكتب بأي لغة.</translation>
    </message>
    <message>
        <source>Which language do you read best?</source>
        <translation>ما اللغة الأسهل لك في القراءة؟</translation>
    </message>
</context>
<context>
    <name>LastNotePanel</name>
    <message>
        <source>Homework</source>
        <translation>الواجب</translation>
    </message>
    <message>
        <source>Last note, {day}</source>
        <translation>الملاحظة السابقة، {day}</translation>
    </message>
    <message>
        <source>Until next time</source>
        <translation>حتى اللقاء القادم</translation>
    </message>
</context>
<context>
    <name>Late</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>متأخر %Ln يوم</numerusform>
            <numerusform>متأخر يوماً واحداً</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %Ln أيام</numerusform>
            <numerusform>متأخر %Ln يوماً</numerusform>
            <numerusform>متأخر %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LegalHoldScreen</name>
    <message>
        <source>A legal hold stands on this case</source>
        <translation>على هذه الحالة حجز قانوني</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>حجز قانوني</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>رفع الحجز</translation>
    </message>
    <message>
        <source>No legal hold stands on this case</source>
        <translation>لا حجز قانونيًا على هذه الحالة</translation>
    </message>
    <message>
        <source>Nothing of it can be erased. Lifting it does what was asked for meanwhile.</source>
        <translation>لا يمكن محو شيء منها. ورفع الحجز ينفّذ ما طُلب في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Set the hold</source>
        <translation>وضع الحجز</translation>
    </message>
    <message>
        <source>The reason stays readable for everyone who has this case.</source>
        <translation>يبقى السبب مقروءًا لكل من لديه هذه الحالة.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>ما السبب؟</translation>
    </message>
    <message>
        <source>With a hold nothing of it can be erased, by anybody, until it is lifted.</source>
        <translation>مع الحجز لا يستطيع أحد محو شيء منها حتى يُرفع.</translation>
    </message>
    <message>
        <source>{moment}: lifted by {who}. {reason}</source>
        <translation>{moment}: رفعه {who}. {reason}</translation>
    </message>
    <message>
        <source>{moment}: set by {who}. {reason}</source>
        <translation>{moment}: وضعه {who}. {reason}</translation>
    </message>
</context>
<context>
    <name>LevelDecisionScreen</name>
    <message>
        <source>Counts now</source>
        <translation>المعتمد الآن</translation>
    </message>
    <message>
        <source>Sign this level</source>
        <translation>توقيع هذا المستوى</translation>
    </message>
    <message>
        <source>The level from now on</source>
        <translation>المستوى من الآن فصاعدًا</translation>
    </message>
</context>
<context>
    <name>LimitRows</name>
    <message>
        <source>Add a limit</source>
        <translation>إضافة قيد</translation>
    </message>
    <message>
        <source>Take this limit away</source>
        <translation>إزالة هذا القيد</translation>
    </message>
    <message>
        <source>What must not be shared</source>
        <translation>ما لا تجوز مشاركته</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>12 hours after it was opened, whatever you are doing</source>
        <translation>بعد اثنتي عشرة ساعة من فتحها، في كل الأحوال</translation>
    </message>
    <message>
        <source>Counted from your last key or click. It can be short or long, but not off.</source>
        <translation>تُحسب من آخر ضغطة مفتاح أو نقرة. قد تكون قصيرة أو طويلة، لكنها لا تُلغى.</translation>
    </message>
    <message>
        <source>For moments when somebody comes in. Press quickly, with no other key between.</source>
        <translation>للحظة دخول أحدهم. الضغط سريع، بلا مفتاح آخر بين الضغطات.</translation>
    </message>
    <message>
        <source>It also locks</source>
        <translation>وتُقفل أيضًا</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>Lock when I press Shift three times</source>
        <translation>القفل عند ضغط ⁦Shift⁩ ثلاث مرات</translation>
    </message>
    <message>
        <source>The vault locks by itself when nobody uses it. Your drafts stay safe inside.</source>
        <translation>تُقفل الخزنة تلقائيًا حين لا يستخدمها أحد. تبقى المسودات في أمان داخلها.</translation>
    </message>
    <message>
        <source>when the computer sleeps, its lid closes, or its own screen lock starts</source>
        <translation>عند نوم الحاسوب، أو إغلاق غطائه، أو بدء قفل شاشته</translation>
    </message>
    <message>
        <source>when you press {keys} or the Lock button</source>
        <translation>عند ضغط ⁦{keys}⁩ أو زر «قفل»</translation>
    </message>
</context>
<context>
    <name>MailboxPeople</name>
    <message>
        <source>Bundles go by a mailbox that names their reader, else by one for everybody.</source>
        <translation>تنتقل الحزم عبر صندوق بريد يذكر قارئها، وإلا فعبر صندوق للجميع.</translation>
    </message>
    <message>
        <source>Chosen people</source>
        <translation>أشخاص مختارون</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>شخص غادر</translation>
    </message>
    <message>
        <source>Who fetches there</source>
        <translation>من يجلب منه</translation>
    </message>
</context>
<context>
    <name>MailboxScreen</name>
    <message>
        <source>Choose a folder</source>
        <translation>اختر مجلدًا</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Is it the right server?</source>
        <translation>أهو الخادم الصحيح؟</translation>
    </message>
    <message>
        <source>It is the same key</source>
        <translation>إنه المفتاح نفسه</translation>
    </message>
    <message>
        <source>It works: something small was put there, read back and taken away.</source>
        <translation>يعمل: وُضع هناك شيء صغير وقُرئ ثم أُزيل.</translation>
    </message>
    <message>
        <source>Keep this mailbox</source>
        <translation>احفظ هذا الصندوق</translation>
    </message>
    <message>
        <source>Kept. Leave it empty to keep it so.</source>
        <translation>محفوظ. اتركه فارغًا ليبقى كما هو.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>صندوق بريد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <translation>لا يراه غيرك.</translation>
    </message>
    <message>
        <source>Remove this mailbox</source>
        <translation>أزل هذا الصندوق</translation>
    </message>
    <message>
        <source>Set up a mailbox</source>
        <translation>إعداد صندوق بريد</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>خذ هذا</translation>
    </message>
    <message>
        <source>The line is bad: send and fetch as little as can be</source>
        <translation>الخط سيئ: أرسل واجلب أقل ما يمكن</translation>
    </message>
    <message>
        <source>This server shows the key {key}. Compare it with what whoever runs the server told you, letter by letter. Nothing secret was said to it yet.</source>
        <translation>يُظهر هذا الخادم المفتاح {key}. قارنه حرفًا حرفًا بما أخبرك به من يدير الخادم. لم يُرسل إليه أي سر بعد.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّبه</translation>
    </message>
    <message>
        <source>Trying it. A bad line may take a minute.</source>
        <translation>تجري التجربة. قد يستغرق الاتصال الضعيف دقيقة.</translation>
    </message>
    <message>
        <source>Use this mailbox</source>
        <translation>استعمل هذا الصندوق</translation>
    </message>
    <message>
        <source>Vaults on this computer</source>
        <translation>الخزائن على هذا الحاسوب</translation>
    </message>
    <message>
        <source>What kind of place</source>
        <translation>نوع المكان</translation>
    </message>
    <message>
        <source>Which folder do both of you reach?</source>
        <translation>أي مجلد تصلان إليه كلاكما؟</translation>
    </message>
</context>
<context>
    <name>MailboxWords</name>
    <message>
        <source>22 where nobody said another.</source>
        <translation>‏22 إن لم يُذكر غيره.</translation>
    </message>
    <message>
        <source>A bucket of an object store. It sees only sealed files.</source>
        <translation>حاوية في مخزن كائنات. لا ترى إلا ملفات مختومة.</translation>
    </message>
    <message>
        <source>A folder of Nextcloud, ownCloud or the like. It sees only sealed files.</source>
        <translation>مجلد في Nextcloud أو ownCloud أو ما شابه. لا يرى إلا ملفات مختومة.</translation>
    </message>
    <message>
        <source>A folder on a server that your office runs. It sees only sealed files.</source>
        <translation>مجلد على خادم يديره مكتبك. لا يرى إلا ملفات مختومة.</translation>
    </message>
    <message>
        <source>A folder that both of you reach: on a stick that travels, or one that a program of yours keeps alike on two computers. Nothing here uses the network.</source>
        <translation>مجلد تصلان إليه كلاكما: على قرص USB ينتقل، أو مجلد يُبقيه برنامج لديك متماثلًا على حاسوبين. لا شيء هنا يستعمل الشبكة.</translation>
    </message>
    <message>
        <source>Address of the folder</source>
        <translation>عنوان المجلد</translation>
    </message>
    <message>
        <source>Address of the store</source>
        <translation>عنوان المخزن</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Empty for Amazon’s own.</source>
        <translation>فارغ لمخزن Amazon نفسه.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Folder in the bucket</source>
        <translation>المجلد في الحاوية</translation>
    </message>
    <message>
        <source>Folder on the server</source>
        <translation>المجلد على الخادم</translation>
    </message>
    <message>
        <source>It begins with https://. Nextcloud shows it in the settings of Files.</source>
        <translation>يبدأ بـ https://. يعرضه Nextcloud في إعدادات الملفات.</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>معرّف المفتاح</translation>
    </message>
    <message>
        <source>One for this program alone, if it can be had. The vault keeps it.</source>
        <translation>سر لهذا البرنامج وحده إن أمكن. تحفظه الخزنة.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>اسمك هناك</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>Anybody at this computer can read it before unlocking, so let it say nothing.</source>
        <translation>يقرؤه كل من يجلس إلى هذا الحاسوب قبل فتح الخزنة، فالأفضل ألا يدل على شيء.</translation>
    </message>
    <message>
        <source>It stands under everything you sign, for your colleagues.</source>
        <translation>يظهر للزملاء تحت كل ما يحمل توقيعك.</translation>
    </message>
    <message>
        <source>Name of this vault</source>
        <translation>اسم هذه الخزنة</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>The vault needs a name, so that you find it again.</source>
        <translation>تحتاج الخزنة إلى اسم، ليسهل العثور عليها.</translation>
    </message>
    <message>
        <source>The vault was made under this name.</source>
        <translation>أُنشئت الخزنة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Type the name that colleagues know you by.</source>
        <translation>المطلوب هنا الاسم المعروف لدى الزملاء.</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>ما اسمك؟</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>NewKeyPage</name>
    <message>
        <source>Backups on this computer are made anew; copies elsewhere keep the old key.</source>
        <translation>تُنشأ النسخ الاحتياطية على هذا الحاسوب من جديد، وتبقى النسخ في أماكن أخرى بالمفتاح القديم.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>غيّر عبارة المرور</translation>
    </message>
    <message>
        <source>For when somebody may have copied the vault&apos;s files and knows what opens them.</source>
        <translation>إذا كان من المحتمل أن أحدهم نسخ ملفات الخزنة ويعرف ما يفتحها.</translation>
    </message>
    <message>
        <source>If it is stopped or the power fails, the vault is as it was before.</source>
        <translation>عند إيقافه أو انقطاع الكهرباء، تبقى الخزنة كما كانت.</translation>
    </message>
    <message>
        <source>If somebody knows your passphrase, change that first.</source>
        <translation>إذا عرف أحدهم عبارة المرور، فالأولى تغييرها قبل ذلك.</translation>
    </message>
    <message>
        <source>Make a new vault key</source>
        <translation>أنشئ مفتاحًا جديدًا للخزنة</translation>
    </message>
    <message>
        <source>The vault has a new key.</source>
        <translation>للخزنة مفتاح جديد.</translation>
    </message>
    <message>
        <source>The vault is copied under a new key and read again before the old copy goes.</source>
        <translation>تُنسخ الخزنة بمفتاح جديد وتُقرأ من جديد قبل حذف النسخة القديمة.</translation>
    </message>
    <message>
        <source>There is no backup under the new key yet:</source>
        <translation>لا نسخة احتياطية بالمفتاح الجديد بعد:</translation>
    </message>
    <message>
        <source>Type it back</source>
        <translation>أعد كتابته</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما الذي يحدث</translation>
    </message>
    <message>
        <source>You get a new recovery code to print; the old one opens nothing any more.</source>
        <translation>يظهر رمز استرداد جديد للطباعة، ولا يفتح الرمز القديم شيئًا بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>NewPassphraseCard</name>
    <message>
        <source>14 letters or more. A sentence of your own is better than one from a book.</source>
        <translation>أربعة عشر حرفًا أو أكثر. جملة من تأليفك أفضل من جملة من كتاب.</translation>
    </message>
    <message>
        <source>Choose my own words</source>
        <translation>أختار كلماتي بنفسي</translation>
    </message>
    <message>
        <source>Offer me words instead</source>
        <translation>اقترح كلمات بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Offer other words</source>
        <translation>اقترح كلمات أخرى</translation>
    </message>
    <message>
        <source>The words differ from those above. Look at the first that does not match.</source>
        <translation>الكلمات تختلف عمّا ورد أعلاه. انظر إلى أول كلمة لا تطابق.</translation>
    </message>
    <message>
        <source>Type the new passphrase first.</source>
        <translation>تلزم كتابة عبارة المرور الجديدة أولًا.</translation>
    </message>
    <message>
        <source>Type the words once</source>
        <translation>اكتب الكلمات مرة واحدة</translation>
    </message>
    <message>
        <source>Typing them now is the best way to remember them.</source>
        <translation>كتابتها الآن أفضل طريقة لتذكّرها.</translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation>نص من تأليفك</translation>
    </message>
    <message>
        <source>{n} of {all} match</source>
        <translation>{n} من {all} مطابقة</translation>
    </message>
</context>
<context>
    <name>NewRootKeys</name>
    <message>
        <source>A passphrase could be: {words}</source>
        <translation>يمكن أن تكون عبارة المرور: {words}</translation>
    </message>
    <message>
        <source>Five root keys, three of them sign</source>
        <translation>خمسة مفاتيح جذرية، توقّع ثلاثة منها</translation>
    </message>
    <message>
        <source>Give each key to another person, who types its passphrase here, and takes its stick away. One of them alone can then change nothing, and one lost stick does not end the programme where not all have to sign.</source>
        <translation>أعط كل مفتاح لشخص آخر، يكتب عبارة مروره هنا ويأخذ قرص USB الخاص به. عندها لا يستطيع أحدهم وحده تغيير شيء، ولا ينهي ضياع قرص واحد المؤسسةَ حيث لا يلزم أن يوقّع الجميع.</translation>
    </message>
    <message>
        <source>One root key, one person</source>
        <translation>مفتاح جذري واحد، شخص واحد</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>ضعه هنا</translation>
    </message>
    <message>
        <source>The root keys are being made. This takes a few seconds.</source>
        <translation>تُصنع المفاتيح الجذرية. يستغرق هذا بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Three root keys, all of them sign</source>
        <translation>ثلاثة مفاتيح جذرية، توقّع كلها</translation>
    </message>
    <message>
        <source>Three root keys, two of them sign</source>
        <translation>ثلاثة مفاتيح جذرية، يوقّع اثنان منها</translation>
    </message>
    <message>
        <source>Two root keys, both sign</source>
        <translation>مفتاحان جذريان، يوقّع كلاهما</translation>
    </message>
    <message>
        <source>Where should root key {number} of {count} go?</source>
        <translation>أين يوضع المفتاح الجذري {number} من {count}؟</translation>
    </message>
    <message>
        <source>Where should the root key go?</source>
        <translation>أين يوضع المفتاح الجذري؟</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>من يوقّع</translation>
    </message>
</context>
<context>
    <name>NewRootPassphrase</name>
    <message>
        <source>New passphrase of root key {number}</source>
        <translation>عبارة مرور جديدة للمفتاح الجذري {number}</translation>
    </message>
    <message>
        <source>Not the one of your vault. 14 letters or more, or five random words.</source>
        <translation>غير عبارة خزنتك. 14 حرفًا أو أكثر، أو خمس كلمات عشوائية.</translation>
    </message>
    <message>
        <source>The same once more, root key {number}</source>
        <translation>العبارة نفسها مرة أخرى، المفتاح الجذري {number}</translation>
    </message>
</context>
<context>
    <name>NewcomerScreen</name>
    <message>
        <source>Find them among the clients</source>
        <translation>البحث بين العملاء</translation>
    </message>
    <message>
        <source>First aid</source>
        <translation>إسعاف أولي نفسي</translation>
    </message>
    <message>
        <source>Open a case without a name</source>
        <translation>فتح حالة بلا اسم</translation>
    </message>
    <message>
        <source>Open their page; “More” has the same form.</source>
        <translation>افتح صفحته؛ والنموذج نفسه تحت «المزيد».</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>تدوين تواصل</translation>
    </message>
    <message>
        <source>Somebody on your caseload</source>
        <translation>شخص من عملائك</translation>
    </message>
    <message>
        <source>Somebody who gives no name</source>
        <translation>شخص لا يذكر اسمه</translation>
    </message>
    <message>
        <source>The case gets a code. A name can be added later, if they wish.</source>
        <translation>تحصل الحالة على رمز. ويمكن إضافة اسم لاحقًا إن رغب.</translation>
    </message>
</context>
<context>
    <name>NoteClosing</name>
    <message>
        <source>Homework</source>
        <translation>الواجب</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>الجلسة القادمة</translation>
    </message>
    <message>
        <source>Signing makes an appointment of it.</source>
        <translation>يصبح موعدًا عند التوقيع.</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>الأساليب</translation>
    </message>
    <message>
        <source>Until next time</source>
        <translation>حتى اللقاء القادم</translation>
    </message>
</context>
<context>
    <name>NoteEditorScreen</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>أغلق واحتفظ بالمسودة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Kept in the vault as you write. Only a signed note counts.</source>
        <translation>يُحفظ في الخزنة في أثناء الكتابة. لا تُعتمد إلا الملاحظة الموقّعة.</translation>
    </message>
    <message>
        <source>Load last note</source>
        <translation>أدرج الملاحظة السابقة</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Put it away, begin a new note</source>
        <translation>ضعها جانبًا وابدأ ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Saved {moment}, {words}. Signed notes are not touched by either.</source>
        <translation>حُفظت {moment}، {words}. الملاحظات الموقّعة لا تتأثر بأي من الخيارين.</translation>
    </message>
    <message>
        <source>Session note</source>
        <translation>ملاحظة جلسة</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>وقّع الملاحظة</translation>
    </message>
    <message>
        <source>Text blocks</source>
        <translation>نصوص جاهزة</translation>
    </message>
    <message>
        <source>There is an unsigned note for {client}</source>
        <translation>هناك ملاحظة غير موقّعة: {client}</translation>
    </message>
</context>
<context>
    <name>NoteFacts</name>
    <message>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>من حضر</translation>
    </message>
</context>
<context>
    <name>NotePageScreen</name>
    <message>
        <source>Add a late entry</source>
        <translation>أضف تدوينًا متأخرًا</translation>
    </message>
    <message>
        <source>Add to this note</source>
        <translation>أضف إلى هذه الملاحظة</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>عدّل</translation>
    </message>
    <message>
        <source>Answer by an addendum</source>
        <translation>الإجابة بملحق</translation>
    </message>
    <message>
        <source>Co-sign</source>
        <translation>وقّع معه</translation>
    </message>
    <message>
        <source>Co-signed</source>
        <translation>موقّعة معًا</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخلت خطأً</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>تدوين متأخر</translation>
    </message>
    <message>
        <source>Print this note</source>
        <translation>اطبع هذه الملاحظة</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إرسال مرة أخرى</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>إرسال للمراجعة</translation>
    </message>
    <message>
        <source>Session note</source>
        <translation>ملاحظة جلسة</translation>
    </message>
    <message>
        <source>Sign that it was an error</source>
        <translation>وقّع أنها أُدخلت خطأً</translation>
    </message>
    <message>
        <source>Sign the addendum</source>
        <translation>وقّع الملحق</translation>
    </message>
    <message>
        <source>Sign the amendment</source>
        <translation>وقّع التعديل</translation>
    </message>
    <message>
        <source>Sign the late entry</source>
        <translation>وقّع التدوين المتأخر</translation>
    </message>
</context>
<context>
    <name>NotePartBox</name>
    <message>
        <source>From another form of the note</source>
        <translation>من صيغة أخرى للملاحظة</translation>
    </message>
</context>
<context>
    <name>NoteSetting</name>
    <message>
        <source>Interpreter</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Level of service</source>
        <translation>مستوى الخدمة</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإطار</translation>
    </message>
    <message>
        <source>Setting, level of service, interpreter</source>
        <translation>الإطار، مستوى الخدمة، المترجم</translation>
    </message>
</context>
<context>
    <name>NoteSide</name>
    <message>
        <source>First goal</source>
        <translation>الهدف الأول</translation>
    </message>
    <message>
        <source>For the case: {level}, since {day}. Signing a note does not change it.</source>
        <translation>للحالة: {level} منذ {day}. توقيع الملاحظة لا يغيّره.</translation>
    </message>
    <message>
        <source>Goals touched</source>
        <translation>الأهداف التي عُمل عليها</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>أين وصل</translation>
    </message>
    <message>
        <source>In the client&apos;s words.</source>
        <translation>بكلمات العميل.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Risk today</source>
        <translation>الخطر اليوم</translation>
    </message>
    <message>
        <source>Second goal</source>
        <translation>الهدف الثاني</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>منذ المرة السابقة</translation>
    </message>
    <message>
        <source>Third goal</source>
        <translation>الهدف الثالث</translation>
    </message>
</context>
<context>
    <name>NoteTold</name>
    <message>
        <source>About the session</source>
        <translation>عن الجلسة</translation>
    </message>
    <message>
        <source>Co-signed {moment} by {person}.</source>
        <translation>وُقّعت معه {moment} باسم {person}.</translation>
    </message>
    <message>
        <source>Goals touched</source>
        <translation>الأهداف التي عُمل عليها</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>الواجب</translation>
    </message>
    <message>
        <source>Interpreter: {answer}</source>
        <translation>المترجم: {answer}</translation>
    </message>
    <message>
        <source>Late entry: the session was {when}, signed {moment} by {person}.</source>
        <translation>تدوين متأخر: كانت الجلسة {when}، ووُقّعت {moment} باسم {person}.</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>الجلسة القادمة</translation>
    </message>
    <message>
        <source>Signed {moment} by {person}. It cannot be changed, only added to.</source>
        <translation>وُقّعت {moment} باسم {person}. تمكن الإضافة إليها دون تغييرها.</translation>
    </message>
    <message>
        <source>Since last time: {answer}</source>
        <translation>منذ المرة السابقة: {answer}</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>الأساليب</translation>
    </message>
    <message>
        <source>Until next time</source>
        <translation>حتى اللقاء القادم</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} د</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>Addendum</source>
        <translation>ملحق</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>معدَّلة</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>في البيت</translation>
    </message>
    <message>
        <source>BIRP</source>
        <translation>‏BIRP</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>مقدّم الرعاية</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Clinic or centre</source>
        <translation>العيادة أو المركز</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>من الزملاء</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>زوجية</translation>
    </message>
    <message>
        <source>DAP</source>
        <translation>‏DAP</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخلت خطأً</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>اللقاء الأول</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a note without fixed parts</comment>
        <translation>حرة</translation>
    </message>
    <message>
        <source>GIRP</source>
        <translation>‏GIRP</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>جماعية</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>زيارة منزلية</translation>
    </message>
    <message>
        <source>How I understand it</source>
        <translation>كيف أفهم ذلك</translation>
    </message>
    <message>
        <source>How the client responded</source>
        <translation>كيف استجاب العميل</translation>
    </message>
    <message>
        <source>How the client was</source>
        <translation>كيف كان العميل</translation>
    </message>
    <message>
        <source>In the community</source>
        <translation>في المجتمع</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>فردية</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>تدوين متأخر</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>الاستماع</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>النظر</translation>
    </message>
    <message>
        <source>Mobile clinic</source>
        <translation>عيادة متنقلة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>عمل ميداني</translation>
    </message>
    <message>
        <source>PIE</source>
        <translation>‏PIE</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Peer support</source>
        <translation>دعم الأقران</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>عن بُعد</translation>
    </message>
    <message>
        <source>SOAP</source>
        <translation>‏SOAP</translation>
    </message>
    <message>
        <source>School</source>
        <translation>المدرسة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّعة</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>ما قمت به</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>ما لاحظته</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>ما قاله العميل</translation>
    </message>
    <message>
        <source>What the problem was</source>
        <translation>ما المشكلة</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تمّ فعله</translation>
    </message>
    <message>
        <source>What was said and seen</source>
        <translation>ما قيل وما لوحظ</translation>
    </message>
    <message>
        <source>What we worked on</source>
        <translation>ما عملنا عليه</translation>
    </message>
    <message>
        <source>as it stood today</source>
        <translation>كما هي اليوم</translation>
    </message>
    <message>
        <source>by whom, and what is still open</source>
        <translation>من قام به، وما لم ينتهِ بعد</translation>
    </message>
    <message>
        <source>during the session and after</source>
        <translation>في أثناء الجلسة وبعدها</translation>
    </message>
    <message>
        <source>facts, not views</source>
        <translation>وقائع لا آراء</translation>
    </message>
    <message>
        <source>homework, referral, until next time</source>
        <translation>واجب، إحالة، حتى اللقاء القادم</translation>
    </message>
    <message>
        <source>in your own order</source>
        <translation>بالترتيب الذي يناسبك</translation>
    </message>
    <message>
        <source>risk, change, strengths</source>
        <translation>الخطر والتغيّر ونقاط القوة</translation>
    </message>
    <message>
        <source>safety, urgent needs, who is distressed</source>
        <translation>الأمان، الحاجات العاجلة، من هم في ضيق</translation>
    </message>
    <message>
        <source>services, people, information</source>
        <translation>خدمات، أشخاص، معلومات</translation>
    </message>
    <message>
        <source>techniques, information, practical help</source>
        <translation>أساليب، معلومات، مساعدة عملية</translation>
    </message>
    <message>
        <source>the goal, in the client&apos;s words</source>
        <translation>الهدف، بكلمات العميل</translation>
    </message>
    <message>
        <source>their words, and what you noticed</source>
        <translation>الكلمات كما قيلت، وما لاحظته</translation>
    </message>
    <message>
        <source>their words, their view</source>
        <translation>بكلماته ومن وجهة نظره</translation>
    </message>
    <message>
        <source>what helped, what did not</source>
        <translation>ما نفع، وما لم ينفع</translation>
    </message>
    <message>
        <source>what the person asked for and worries about</source>
        <translation>ما يطلبه الشخص وما يقلقه</translation>
    </message>
    <message>
        <source>what they said and did</source>
        <translation>الأقوال والأفعال</translation>
    </message>
</context>
<context>
    <name>NotesDecisionScreen</name>
    <message>
        <source>Entered in error: {whose}, {when}</source>
        <translation>أُدخلت خطأً: {whose}، {when}</translation>
    </message>
    <message>
        <source>Keep both: each tells of something the other does not</source>
        <translation>إبقاء الاثنتين: كل منهما تذكر ما لا تذكره الأخرى</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>What stands is right; the other text stays readable here</source>
        <translation>القائم هو الصحيح؛ ويبقى النص الآخر مقروءًا هنا</translation>
    </message>
    <message>
        <source>What whoever reads this later should know</source>
        <translation>ما ينبغي أن يعرفه من يقرأ هذا لاحقًا</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>A part of the log of what happened here is lost</source>
        <translation>فُقد جزء من سجل ما حدث هنا</translation>
    </message>
    <message>
        <source>A part of the vault is damaged</source>
        <translation>جزء من الخزنة تالف</translation>
    </message>
    <message>
        <source>All is here. Choose a new passphrase, so that this is not needed the next time.</source>
        <translation>كل شيء هنا. اختيار عبارة مرور جديدة يُغني عن هذا في المرة القادمة.</translation>
    </message>
    <message>
        <source>All is here. Make a backup on a stick: the disk may fail.</source>
        <translation>كل شيء هنا. تُستحسن نسخة احتياطية على قرص USB: قد يتعطل القرص.</translation>
    </message>
    <message>
        <source>All is safe. If you changed the passphrase lately, check which one opens it.</source>
        <translation>كل شيء في أمان. إن تغيّرت عبارة المرور مؤخرًا، ينبغي التحقق من العبارة التي تفتحها.</translation>
    </message>
    <message>
        <source>All that was written is here. The check names the files.</source>
        <translation>كل ما كُتب موجود هنا. يسمّي الفحص تلك الملفات.</translation>
    </message>
    <message>
        <source>All that was written is in it. The check names the files.</source>
        <translation>كل ما كُتب موجود فيها. الفحص يسمّي الملفات.</translation>
    </message>
    <message>
        <source>All that was written is shown. Lock, and make the file anew.</source>
        <translation>كل ما كُتب معروض. عند القفل ثم الفتح يمكن إنشاء الملف من جديد.</translation>
    </message>
    <message>
        <source>An earlier passphrase opens this vault again</source>
        <translation>عبارة مرور سابقة عادت تفتح هذه الخزنة</translation>
    </message>
    <message>
        <source>An older copy was put back, rows are gone, or the newest cannot be read from a disk that refuses to be written. What is here can be read.</source>
        <translation>أُعيدت نسخة أقدم، أو غابت أسطر، أو تعذرت قراءة أحدثها من قرص يرفض الكتابة. ما هو هنا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>اطلب القبول</translation>
    </message>
    <message>
        <source>Attached files are not whole in the newest backup</source>
        <translation>ملفات مرفقة غير كاملة في أحدث نسخة احتياطية</translation>
    </message>
    <message>
        <source>Attached files were missing in the backup</source>
        <translation>كانت ملفات مرفقة ناقصة في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Beside the vault, in {files}. Who knows SQLCipher may read more.</source>
        <translation>بجانب الخزنة، في {files}. قد يقرأ منه المزيد من يعرف SQLCipher.</translation>
    </message>
    <message>
        <source>Check my vault</source>
        <translation>افحص الخزنة</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختر عبارة مرور</translation>
    </message>
    <message>
        <source>Files and private notes are not shown. Restore a backup.</source>
        <translation>الملفات والملاحظات الخاصة غير معروضة. يُستحسن استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Is this computer&apos;s date right?</source>
        <translation>هل تاريخ هذا الحاسوب صحيح؟</translation>
    </message>
    <message>
        <source>It holds the work of many. Six words are offered.</source>
        <translation>تحوي خزنتك عمل كثيرين. تُقترح عليك ست كلمات.</translation>
    </message>
    <message>
        <source>Lists and search are being built again</source>
        <translation>يُعاد بناء القوائم والبحث</translation>
    </message>
    <message>
        <source>Losing power while saving can do that. See whether your newest notes are here.</source>
        <translation>قد يحدث هذا عند انقطاع الكهرباء في أثناء الحفظ. ينبغي التحقق من وجود أحدث الملاحظات.</translation>
    </message>
    <message>
        <source>Nothing is exchanged until it is repaired. Your records are safe.</source>
        <translation>لا يُتبادل شيء حتى يُصلح ذلك. سجلاتك في أمان.</translation>
    </message>
    <message>
        <source>Nothing is exchanged until somebody lets it in. All you write is kept.</source>
        <translation>لا يُتبادل شيء حتى يقبله أحد. وكل ما تكتبه محفوظ.</translation>
    </message>
    <message>
        <source>Nothing is exchanged. Your records are here. Call your coordinator.</source>
        <translation>لا يُتبادل شيء. سجلاتك هنا. اتصل بالمنسّق.</translation>
    </message>
    <message>
        <source>Nothing is lost. Some records may be missing from lists until it is done.</source>
        <translation>لا يضيع شيء. قد تغيب بعض السجلات عن القوائم حتى ينتهي البناء.</translation>
    </message>
    <message>
        <source>Nothing new can be saved in it.</source>
        <translation>لا يمكن حفظ جديد فيها.</translation>
    </message>
    <message>
        <source>Open the programme</source>
        <translation>افتح المؤسسة</translation>
    </message>
    <message>
        <source>Somebody put back an older copy of its header. Choose a new passphrase.</source>
        <translation>أعاد أحدهم نسخة أقدم من ترويستها. ينبغي اختيار عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>التاريخ صحيح</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The disk refuses to be written</source>
        <translation>القرص يرفض الكتابة</translation>
    </message>
    <message>
        <source>The log of what happened here cannot be read</source>
        <translation>تتعذر قراءة سجل ما حدث هنا</translation>
    </message>
    <message>
        <source>The log says which entries. No note and no plan is missing.</source>
        <translation>يذكر السجل أيها. لم تُفقد أي ملاحظة ولا أي خطة.</translation>
    </message>
    <message>
        <source>The seal of the vault&apos;s history was damaged and is mended</source>
        <translation>كان ختم تاريخ الخزنة تالفًا وأُصلح</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>تتعذر قراءة الإعدادات</translation>
    </message>
    <message>
        <source>The vault has seen a date more than a day later. Nothing can be signed until you say.</source>
        <translation>في الخزنة تاريخ يسبقه بأكثر من يوم. لا يمكن التوقيع قبل الجواب.</translation>
    </message>
    <message>
        <source>The vault&apos;s file was damaged and was made anew</source>
        <translation>كان ملف الخزنة تالفًا فأُنشئ من جديد</translation>
    </message>
    <message>
        <source>The vault&apos;s header was damaged and is mended</source>
        <translation>كانت ترويسة الخزنة تالفة وأُصلحت</translation>
    </message>
    <message>
        <source>There are two lists of people with the same number</source>
        <translation>توجد قائمتا أعضاء بالرقم نفسه</translation>
    </message>
    <message>
        <source>There may be entries that could not be read</source>
        <translation>قد تكون هناك مدخلات تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>This computer is new to your programme</source>
        <translation>هذا الحاسوب جديد على مؤسستك</translation>
    </message>
    <message>
        <source>This vault goes on as a new computer</source>
        <translation>تتابع هذه الخزنة كأنها على حاسوب جديد</translation>
    </message>
    <message>
        <source>This vault is open for reading only</source>
        <translation>هذه الخزنة مفتوحة للقراءة فقط</translation>
    </message>
    <message>
        <source>This vault knows less than it once did</source>
        <translation>في هذه الخزنة أقل مما كان فيها</translation>
    </message>
    <message>
        <source>This vault was opened without its passphrase</source>
        <translation>فُتحت هذه الخزنة دون عبارة مرورها</translation>
    </message>
    <message>
        <source>What can be read is shown. Restore the newest backup.</source>
        <translation>يُعرض ما يمكن قراءته. استعد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Whoever keeps a root key of the programme can renew it. Until then all goes on as before.</source>
        <translation>يستطيع تجديدها من يحتفظ بمفتاح جذري للمؤسسة. وحتى ذلك الحين يستمر كل شيء كما كان.</translation>
    </message>
    <message>
        <source>You can read everything. Free some space before you write.</source>
        <translation>يمكن قراءة كل شيء. يلزم إفراغ بعض المساحة قبل الكتابة.</translation>
    </message>
    <message>
        <source>You can read everything. Nothing new can be saved.</source>
        <translation>يمكن قراءة كل شيء. لا يمكن حفظ جديد.</translation>
    </message>
    <message>
        <source>You go on writing in it. Colleagues will see a new signer.</source>
        <translation>تستمر الكتابة فيها. سيرى الزملاء موقّعًا جديدًا.</translation>
    </message>
    <message>
        <source>You oversee others now: a longer passphrase is better</source>
        <translation>أنت تشرف على آخرين الآن: عبارة مرور أطول أفضل</translation>
    </message>
    <message>
        <source>Your programme no longer trusts this computer</source>
        <translation>لم تعد مؤسستك تثق بهذا الحاسوب</translation>
    </message>
    <message>
        <source>Your programme&apos;s list of people ends soon</source>
        <translation>قائمة أعضاء مؤسستك تنتهي قريبًا</translation>
    </message>
    <message>
        <source>Your programme&apos;s list of people is past its day</source>
        <translation>انقضى أجل قائمة أعضاء مؤسستك</translation>
    </message>
</context>
<context>
    <name>OrphanedBackups</name>
    <message>
        <source>It is of a vault that was restored, or restored from, and deleted since. What only that vault held is lost with its last backup. Nobody can bring it back.</source>
        <translation>هي لخزنة استُعيدت أو استُعيد منها ثم حُذفت. ما لم يكن إلا في تلك الخزنة يُفقد مع آخر نسخة احتياطية لها، ولا يستطيع أحد إرجاعه.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>أبقِها</translation>
    </message>
    <message>
        <source>Of a copy of this vault that is no longer here</source>
        <translation>لنسخة من هذه الخزنة لم تعد هنا</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Remove it for good</source>
        <translation>احذفها نهائيًا</translation>
    </message>
    <message>
        <source>Remove the backup of {moment}, {folder}?</source>
        <translation>حذف النسخة الاحتياطية بتاريخ {moment}، {folder}؟</translation>
    </message>
</context>
<context>
    <name>PassphraseDeed</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>يستغرق هذا بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>تلزم كتابة عبارة المرور أولًا.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>{language} keyboard</source>
        <translation>لوحة المفاتيح: {language}</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>14 letters or more. A sentence of your own is better than one from a book.</source>
        <translation>أربعة عشر حرفًا أو أكثر. جملة من تأليفك أفضل من جملة من كتاب.</translation>
    </message>
    <message>
        <source>Choose my own words</source>
        <translation>أختار كلماتي بنفسي</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>أخفِ الكلمات</translation>
    </message>
    <message>
        <source>I supervise others: offer me six words</source>
        <translation>أشرف على آخرين: اقترح عليّ ست كلمات</translation>
    </message>
    <message>
        <source>If you forget it, only the recovery code of the next page opens the vault.</source>
        <translation>عند نسيانها، لا يفتح الخزنة إلا رمز الاسترداد في الصفحة التالية.</translation>
    </message>
    <message>
        <source>Offer me words instead</source>
        <translation>اقترح كلمات بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Offer other words</source>
        <translation>اقترح كلمات أخرى</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>أظهر الكلمات</translation>
    </message>
    <message>
        <source>The words differ from those above. Look at the first that does not match.</source>
        <translation>الكلمات تختلف عمّا ورد أعلاه. انظر إلى أول كلمة لا تطابق.</translation>
    </message>
    <message>
        <source>These words open your vault. Nobody else has them: not your programme, not us.</source>
        <translation>هذه الكلمات تفتح خزنتك. ليست لدى أحد غيرك: لا لدى مؤسستك، ولا لدينا.</translation>
    </message>
    <message>
        <source>This text opens your vault. Nobody else has it: not your programme, not us.</source>
        <translation>هذا النص يفتح خزنتك. ليس لدى أحد غيرك: لا لدى مؤسستك، ولا لدينا.</translation>
    </message>
    <message>
        <source>Type the passphrase that shall open the vault.</source>
        <translation>تلزم كتابة عبارة المرور التي تفتح الخزنة.</translation>
    </message>
    <message>
        <source>Type the words once</source>
        <translation>اكتب الكلمات مرة واحدة</translation>
    </message>
    <message>
        <source>Typing them now is the best way to remember them.</source>
        <translation>كتابتها الآن أفضل طريقة لتذكّرها.</translation>
    </message>
    <message>
        <source>Words chosen by chance are hard to guess and easy to picture. Make a small story of them.</source>
        <translation>الكلمات المختارة بالمصادفة يصعب تخمينها ويسهل تخيلها. اصنع منها قصة صغيرة.</translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation>نص من تأليفك</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>{n} of {all} match</source>
        <translation>{n} من {all} مطابقة</translation>
    </message>
</context>
<context>
    <name>PersonNamePage</name>
    <message>
        <source>As colleagues should see it. Notes you signed before stay signed by you.</source>
        <translation>كما ينبغي أن يراه الزملاء. الملاحظات التي وقّعتها من قبل تبقى موقّعة منك.</translation>
    </message>
    <message>
        <source>Colleagues now see {name}.</source>
        <translation>يرى الزملاء الآن {name}.</translation>
    </message>
    <message>
        <source>It stands on what you sign and on what you print.</source>
        <translation>يظهر على ما توقّعه وعلى ما تطبعه.</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>احفظ هذا الاسم</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>تلزم كتابة اسم أولًا.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>All that came from them until now is surely theirs</source>
        <translation>كل ما جاء منه حتى الآن هو منه يقينًا</translation>
    </message>
    <message>
        <source>All that came from there until now is surely theirs</source>
        <translation>كل ما جاء منه حتى الآن هو من صاحبه يقينًا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Computer {id}</source>
        <translation>الحاسوب {id}</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>الحواسيب</translation>
    </message>
    <message>
        <source>End the trust in this computer</source>
        <translation>أنهِ الثقة بهذا الحاسوب</translation>
    </message>
    <message>
        <source>End the trust in this person</source>
        <translation>أنهِ الثقة بهذا الشخص</translation>
    </message>
    <message>
        <source>Nothing is sent to them any more, and nothing that they sign later counts.</source>
        <translation>لا يُرسل إليه شيء بعد ذلك، ولا يُعتدّ بما يوقّعه لاحقًا.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Sign this role</source>
        <translation>وقّع هذا الدور</translation>
    </message>
    <message>
        <source>Sign who reviews</source>
        <translation>وقّع من يراجع</translation>
    </message>
    <message>
        <source>They leave the programme</source>
        <translation>يغادر المؤسسة</translation>
    </message>
    <message>
        <source>When one is lost: choose it, say why, and sign. It is never trusted again.</source>
        <translation>إذا ضاع أحدها فاختره واذكر السبب ووقّع. لا يوثق به بعد ذلك أبدًا.</translation>
    </message>
    <message>
        <source>Who reviews their work</source>
        <translation>من يراجع عمله</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>no longer trusted</source>
        <translation>لم يعد موثوقًا</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>PlanAnswers</name>
    <message>
        <source>Agreed</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>سلوك</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجسد</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>سلاح ناري</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>وقود</translation>
    </message>
    <message>
        <source>Heights or water</source>
        <translation>أماكن مرتفعة أو ماء</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة في الذهن</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>أدوية</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>مزاج</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>Pesticide</source>
        <translation>مبيدات</translation>
    </message>
    <message>
        <source>Ropes and cords</source>
        <translation>حبال وأربطة</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Sharp things</source>
        <translation>أدوات حادة</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>بدونه</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>PlanChanges</name>
    <message>
        <source>Added: {name}</source>
        <translation>أُضيف: {name}</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>تغيّر: {name}</translation>
    </message>
    <message>
        <source>Marked as unsafe</source>
        <translation>وُضعت علامة غير آمن</translation>
    </message>
    <message>
        <source>Moved: {name}</source>
        <translation>نُقل: {name}</translation>
    </message>
    <message>
        <source>No longer marked as unsafe</source>
        <translation>أُزيلت علامة غير آمن</translation>
    </message>
    <message>
        <source>Taken out: {name}</source>
        <translation>حُذف: {name}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{field}: “{before}” is now “{after}”</source>
        <translation>{field}: كان «{before}» وأصبح «{after}»</translation>
    </message>
</context>
<context>
    <name>PlanCopies</name>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>مقدّم الرعاية</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>شخص مساعد</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>مختص</translation>
    </message>
    <message>
        <source>{who}: {what}, {day}</source>
        <translation>{who}: {what}، {day}</translation>
    </message>
</context>
<context>
    <name>PlanCounts</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%Ln بنود</numerusform>
            <numerusform>%Ln بندًا</numerusform>
            <numerusform>%Ln بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at. None of them stops you.</source>
        <translation>
            <numerusform>لا شيء للنظر فيه.</numerusform>
            <numerusform>أمر واحد للنظر فيه. لا يمنعك من المتابعة.</numerusform>
            <numerusform>أمران للنظر فيهما. لا يمنعك أيٌّ منهما.</numerusform>
            <numerusform>%Ln أمور للنظر فيها. لا يمنعك أيٌّ منها.</numerusform>
            <numerusform>%Ln أمرًا للنظر فيها. لا يمنعك أيٌّ منها.</numerusform>
            <numerusform>%Ln أمر للنظر فيها. لا يمنعك أيٌّ منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions were written apart. Below is all of them together: lines that one took out are struck through.</source>
        <translation>
            <numerusform>لا إصدارات متفرقة.</numerusform>
            <numerusform>كُتب إصدار واحد على حدة.</numerusform>
            <numerusform>كُتب إصداران كلٌّ على حدة. أدناه ما فيهما معًا: السطور التي حذفها أحدهما مشطوبة.</numerusform>
            <numerusform>كُتبت %Ln إصدارات كلٌّ على حدة. أدناه ما فيها معًا: السطور التي حذفها أحدها مشطوبة.</numerusform>
            <numerusform>كُتب %Ln إصدارًا كلٌّ على حدة. أدناه ما فيها معًا: السطور التي حذفها أحدها مشطوبة.</numerusform>
            <numerusform>كُتب %Ln إصدار كلٌّ على حدة. أدناه ما فيها معًا: السطور التي حذفها أحدها مشطوبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This brings %n versions together. Check every line, then sign.</source>
        <translation>
            <numerusform>لا إصدارات لجمعها.</numerusform>
            <numerusform>هذا إصدار واحد. راجع كل سطر ثم وقّع.</numerusform>
            <numerusform>هذا يجمع إصدارين. راجع كل سطر ثم وقّع.</numerusform>
            <numerusform>هذا يجمع %Ln إصدارات. راجع كل سطر ثم وقّع.</numerusform>
            <numerusform>هذا يجمع %Ln إصدارًا. راجع كل سطر ثم وقّع.</numerusform>
            <numerusform>هذا يجمع %Ln إصدار. راجع كل سطر ثم وقّع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDecisionScreen</name>
    <message>
        <source>Bring them together</source>
        <translation>جمعها معًا</translation>
    </message>
    <message>
        <source>In the editor each line can be kept, changed or left out; nothing is signed before.</source>
        <translation>في المحرر يمكن إبقاء كل سطر أو تغييره أو تركه؛ ولا يُوقَّع شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Marked as unsafe</source>
        <translation>معلَّم بأنه غير آمن</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>Says otherwise</source>
        <translation>يقول غير ذلك</translation>
    </message>
    <message>
        <source>Which version shall go on?</source>
        <translation>أي نسخة تستمر؟</translation>
    </message>
</context>
<context>
    <name>PlanDeeds</name>
    <message>
        <source>Copy given</source>
        <translation>سُلّمت نسخة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Looked at, still right</source>
        <translation>روجعت وما زالت صحيحة</translation>
    </message>
    <message>
        <source>Versions brought together</source>
        <translation>جُمعت الإصدارات</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتب</translation>
    </message>
</context>
<context>
    <name>PlanEditorScreen</name>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>إغلاق مع إبقاء المسودة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Finish and sign</source>
        <translation>إنهاء وتوقيع</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message>
        <source>Put it away, begin from the plan</source>
        <translation>ضعها جانبًا وابدأ من الخطة</translation>
    </message>
    <message>
        <source>Saved {moment}, {entries}. The signed plan is not touched by either.</source>
        <translation>حُفظت {moment}، {entries}. لا يمسّ أيٌّ من الخيارين الخطة الموقّعة.</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>الخطوة {number}</translation>
    </message>
    <message>
        <source>There is an unsigned version for {client}</source>
        <translation>هناك إصدار غير موقّع لـ {client}</translation>
    </message>
    <message>
        <source>Version {number}, draft</source>
        <translation>الإصدار {number}، مسودة</translation>
    </message>
</context>
<context>
    <name>PlanEnds</name>
    <message>
        <source>Another plan took its place</source>
        <translation>حلّت محلها خطة أخرى</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>لم تعد لازمة</translation>
    </message>
    <message>
        <source>The case is closed</source>
        <translation>أُغلقت الحالة</translation>
    </message>
    <message>
        <source>The client wishes so</source>
        <translation>رغبة العميل</translation>
    </message>
</context>
<context>
    <name>PlanEntries</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>Unsafe, not shown as help</source>
        <translation>غير آمن، لا يُعرض كعون</translation>
    </message>
    <message>
        <source>{name} helps</source>
        <translation>يساعد {name}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>سُئل في</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>Code word that asks for help</source>
        <translation>كلمة سرّ لطلب العون</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>أكّده</translation>
    </message>
    <message>
        <source>Done, confirmed on</source>
        <translation>تمّ، وتأكّد في</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>بكلمات العميل</translation>
    </message>
    <message>
        <source>In the client&apos;s own words: what I would say</source>
        <translation>بكلمات العميل: ما سأقوله</translation>
    </message>
    <message>
        <source>Knows about the plan</source>
        <translation>يعلم بالخطة</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>موعد المراجعة</translation>
    </message>
    <message>
        <source>Made together with the person</source>
        <translation>أُعدّت مع الشخص نفسه</translation>
    </message>
    <message>
        <source>Main concern</source>
        <translation>القلق الرئيسي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>One thing worth living for</source>
        <translation>شيء واحد يستحق العيش من أجله</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Phone at night</source>
        <translation>هاتف الليل</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>The client wants this</source>
        <translation>العميل يريد ذلك</translation>
    </message>
    <message>
        <source>What could get in the way</source>
        <translation>ما الذي قد يعيق ذلك</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>بماذا يتعلق</translation>
    </message>
    <message>
        <source>What kind of sign</source>
        <translation>نوع العلامة</translation>
    </message>
    <message>
        <source>What they know and can do</source>
        <translation>ما يعرفه وما يستطيع فعله</translation>
    </message>
    <message>
        <source>What would help then</source>
        <translation>ما الذي يساعد عندئذ</translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation>أوقات العمل</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>أين ومتى</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>مكانه</translation>
    </message>
    <message>
        <source>Where the client keeps the plan</source>
        <translation>أين يحفظ العميل الخطة</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>من يساعد</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>من هو</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>لماذا لا</translation>
    </message>
    <message>
        <source>Within reach now</source>
        <translation>في المتناول الآن</translation>
    </message>
</context>
<context>
    <name>PlanHints</name>
    <message>
        <source>A plan is safest when the person made it together with you.</source>
        <translation>تكون الخطة أأمن حين يُعدّها الشخص معك.</translation>
    </message>
    <message>
        <source>Is there a word that asks for help without naming it?</source>
        <translation>هل هناك كلمة تطلب العون دون تسميته؟</translation>
    </message>
    <message>
        <source>It should have been looked at again on {day}.</source>
        <translation>كان موعد مراجعتها {day}.</translation>
    </message>
    <message>
        <source>Most plans have {wanted} here. Is there one more?</source>
        <translation>في معظم الخطط {wanted} هنا. هل هناك المزيد؟</translation>
    </message>
    <message>
        <source>Nobody here can be called at night.</source>
        <translation>لا أحد هنا يمكن الاتصال به ليلًا.</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>The main concern is not said yet.</source>
        <translation>لم يُذكر القلق الرئيسي بعد.</translation>
    </message>
    <message>
        <source>What is worth living for is not said yet.</source>
        <translation>لم يُذكر بعد ما يستحق العيش من أجله.</translation>
    </message>
    <message>
        <source>When will you look at it again?</source>
        <translation>متى تنظران فيها مرة أخرى؟</translation>
    </message>
    <message>
        <source>Where will the plan be, so that it is found in a crisis?</source>
        <translation>أين ستكون الخطة حتى تُوجد وقت الأزمة؟</translation>
    </message>
    <message>
        <source>{name} has no phone number in the plan.</source>
        <translation>لا رقم هاتف لـ {name} في الخطة.</translation>
    </message>
    <message>
        <source>{name} has not been asked yet.</source>
        <translation>لم يُسأل {name} بعد.</translation>
    </message>
    <message>
        <source>{name} is marked unsafe and should not be the one who helps.</source>
        <translation>{name} موسوم بأنه غير آمن، ولا ينبغي أن يكون هو المساعد.</translation>
    </message>
    <message>
        <source>{name} is marked unsafe in this client&apos;s records and is not shown as help.</source>
        <translation>{name} موسوم بأنه غير آمن في سجلات هذا العميل، ولا يُعرض كعون.</translation>
    </message>
    <message>
        <source>{name} said no. Somebody else may fit better.</source>
        <translation>رفض {name}. قد يناسب شخص آخر أكثر.</translation>
    </message>
    <message>
        <source>“{name}” is agreed and not confirmed yet.</source>
        <translation>اتُّفق على «{name}» ولم يتأكّد بعد.</translation>
    </message>
    <message>
        <source>“{name}” is not likely to be used. What would help then?</source>
        <translation>لا يُرجّح استخدام «{name}». ما الذي يساعد عندئذ؟</translation>
    </message>
    <message>
        <source>“{name}” is not ready yet.</source>
        <translation>«{name}» غير جاهز بعد.</translation>
    </message>
    <message>
        <source>“{name}” should have been done by {day}. Was it?</source>
        <translation>كان ينبغي إتمام «{name}» حتى {day}. هل تمّ؟</translation>
    </message>
    <message>
        <source>“{name}”: the client does not want it. Say why.</source>
        <translation>«{name}»: العميل لا يريد ذلك. اذكر السبب.</translation>
    </message>
    <message>
        <source>“{name}”: who helps, and by when?</source>
        <translation>«{name}»: من يساعد، وحتى متى؟</translation>
    </message>
</context>
<context>
    <name>PlanHistory</name>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>No words changed.</source>
        <translation>لم تتغير أي كلمة.</translation>
    </message>
    <message>
        <source>Version {number} · {deed}</source>
        <translation>الإصدار {number} · {deed}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Versions of this plan</source>
        <translation>إصدارات هذه الخطة</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>What changed with version {number}, {moment}</source>
        <translation>ما تغيّر في الإصدار {number}، {moment}</translation>
    </message>
    <message>
        <source>by a colleague</source>
        <translation>بيد زميل</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>بيدك</translation>
    </message>
</context>
<context>
    <name>PlanPageScreen</name>
    <message>
        <source>A new version was begun and is not signed. Saved {moment}.</source>
        <translation>بُدئ إصدار جديد ولم يُوقَّع. حُفظ {moment}.</translation>
    </message>
    <message>
        <source>A plan was begun and is not signed. Saved {moment}.</source>
        <translation>بُدئت خطة ولم تُوقَّع. حُفظت {moment}.</translation>
    </message>
    <message>
        <source>Bring them together</source>
        <translation>جمع الإصدارات</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>إنهاء الخطة</translation>
    </message>
    <message>
        <source>Looked at together on {day}.</source>
        <translation>نُظر فيها معًا في {day}.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>إصدار جديد</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>This plan ended on {day}: {why}.</source>
        <translation>انتهت هذه الخطة في {day}: {why}.</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>حان وقت المراجعة</translation>
    </message>
    <message>
        <source>To look at again on {day}.</source>
        <translation>موعد المراجعة {day}.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation>الإصدار {number}، {day}</translation>
    </message>
    <message>
        <source>Why the plan ends</source>
        <translation>سبب إنهاء الخطة</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>By {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>غير مرغوب</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>لم يتم بعد</translation>
    </message>
    <message>
        <source>Taken out in one version</source>
        <translation>حُذف في أحد الإصدارات</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>ليلًا</translation>
    </message>
</context>
<context>
    <name>PlanSteps</name>
    <message>
        <source>{mark} {title}. {state}</source>
        <translation>{mark} {title}. {state}</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>Nobody in here exists. Sign with the passphrase: {words}</source>
        <translation>لا أحد هنا موجود في الواقع. للتوقيع عبارة المرور: {words}</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>تدريب</translation>
    </message>
</context>
<context>
    <name>PracticeStart</name>
    <message>
        <source>Opening the practice vault.</source>
        <translation>تُفتح خزنة التدريب.</translation>
    </message>
    <message>
        <source>Practice vault</source>
        <translation>خزنة التدريب</translation>
    </message>
    <message>
        <source>Writing a year of cases: {done} of {total}</source>
        <translation>تُكتب سنة من الحالات: {done} من {total}</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>1 to 3 days</source>
        <translation>من يوم إلى ثلاثة أيام</translation>
    </message>
    <message>
        <source>1 to 3 months</source>
        <translation>من شهر إلى ثلاثة أشهر</translation>
    </message>
    <message>
        <source>1 to 4 weeks</source>
        <translation>من أسبوع إلى أربعة أسابيع</translation>
    </message>
    <message>
        <source>4 to 12 months</source>
        <translation>من أربعة أشهر إلى سنة</translation>
    </message>
    <message>
        <source>4 to 7 days</source>
        <translation>من أربعة أيام إلى أسبوع</translation>
    </message>
    <message>
        <source>Accident or injury</source>
        <translation>حادث أو إصابة</translation>
    </message>
    <message>
        <source>Acute distress, crisis</source>
        <translation>ضيق شديد، أزمة</translation>
    </message>
    <message>
        <source>Alcohol or drugs</source>
        <translation>كحول أو مخدرات</translation>
    </message>
    <message>
        <source>Another disaster</source>
        <translation>كارثة أخرى</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>حدث آخر</translation>
    </message>
    <message>
        <source>Anxiety, worry</source>
        <translation>قلق وانشغال بال</translation>
    </message>
    <message>
        <source>Armed conflict or attack</source>
        <translation>نزاع مسلح أو هجوم</translation>
    </message>
    <message>
        <source>Behaviour that worries others</source>
        <translation>سلوك يقلق الآخرين</translation>
    </message>
    <message>
        <source>Bodily complaints, sleep</source>
        <translation>شكاوى جسدية، النوم</translation>
    </message>
    <message>
        <source>Caring for somebody who is ill</source>
        <translation>رعاية شخص عليل</translation>
    </message>
    <message>
        <source>Child after conflict or disaster</source>
        <translation>طفل بعد نزاع أو كارثة</translation>
    </message>
    <message>
        <source>Conflict in a relationship</source>
        <translation>خلاف في علاقة</translation>
    </message>
    <message>
        <source>Death of somebody close</source>
        <translation>وفاة شخص قريب</translation>
    </message>
    <message>
        <source>Detention or torture</source>
        <translation>احتجاز أو تعذيب</translation>
    </message>
    <message>
        <source>Development, learning</source>
        <translation>النمو والتعلّم</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>Earthquake</source>
        <translation>زلزال</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>فيضان</translation>
    </message>
    <message>
        <source>Grief, bereavement</source>
        <translation>حزن وفقد</translation>
    </message>
    <message>
        <source>Had to flee</source>
        <translation>اضطرار إلى الفرار</translation>
    </message>
    <message>
        <source>Hearing or seeing what others do not</source>
        <translation>سماع أو رؤية ما لا يدركه الآخرون</translation>
    </message>
    <message>
        <source>Housing, money, law, school</source>
        <translation>سكن، مال، قانون، مدرسة</translation>
    </message>
    <message>
        <source>Isolation, loneliness</source>
        <translation>عزلة ووحدة</translation>
    </message>
    <message>
        <source>Known mental illness</source>
        <translation>مرض نفسي معروف</translation>
    </message>
    <message>
        <source>Life as a refugee or newcomer</source>
        <translation>حياة اللجوء أو القدوم حديثًا</translation>
    </message>
    <message>
        <source>Living with an illness</source>
        <translation>العيش مع مرض</translation>
    </message>
    <message>
        <source>Loss of a pregnancy or baby</source>
        <translation>فقد حمل أو رضيع</translation>
    </message>
    <message>
        <source>Loss of home or livelihood</source>
        <translation>فقد البيت أو مصدر الرزق</translation>
    </message>
    <message>
        <source>Low mood, depression</source>
        <translation>مزاج منخفض، اكتئاب</translation>
    </message>
    <message>
        <source>Low self-esteem, loss of control</source>
        <translation>ضعف تقدير الذات، فقد السيطرة</translation>
    </message>
    <message>
        <source>Meaning, faith</source>
        <translation>المعنى والإيمان</translation>
    </message>
    <message>
        <source>Memory, confusion</source>
        <translation>الذاكرة والتشوش</translation>
    </message>
    <message>
        <source>More than a year</source>
        <translation>أكثر من سنة</translation>
    </message>
    <message>
        <source>Own serious illness</source>
        <translation>مرض شديد للعميل نفسه</translation>
    </message>
    <message>
        <source>Separation from family</source>
        <translation>انفصال عن الأسرة</translation>
    </message>
    <message>
        <source>Serious illness in the family</source>
        <translation>مرض شديد في الأسرة</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>عنف جنسي</translation>
    </message>
    <message>
        <source>Somebody close is missing</source>
        <translation>شخص قريب مفقود</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>أمر آخر</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>عاصفة</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>توتر</translation>
    </message>
    <message>
        <source>Threats or persecution</source>
        <translation>تهديد أو اضطهاد</translation>
    </message>
    <message>
        <source>Trauma</source>
        <translation>صدمة نفسية</translation>
    </message>
    <message>
        <source>Violence at home</source>
        <translation>عنف في البيت</translation>
    </message>
    <message>
        <source>Violence in the family</source>
        <translation>عنف في الأسرة</translation>
    </message>
</context>
<context>
    <name>PrintScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>It went to the printer. Take every sheet with you.</source>
        <translation>أُرسل إلى الطابعة. تُؤخذ كل الأوراق منها.</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>Note who has the copy</source>
        <translation>دوّن من لديه النسخة</translation>
    </message>
    <message>
        <source>Nothing can be written into the vault now, so its log does not say this.</source>
        <translation>لا يمكن الكتابة في الخزنة الآن، فسجلّها لا يذكر هذا.</translation>
    </message>
    <message>
        <source>Open the consent</source>
        <translation>فتح الموافقة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>اطبع</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>احفظ ⁦PDF⁩</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>احفظ هنا</translation>
    </message>
    <message>
        <source>The PDF is written. Whoever has this file can read it.</source>
        <translation>كُتب ملف ⁦PDF⁩. كل من لديه هذا الملف يستطيع قراءته.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>لم تقبل الطابعة. لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>This vault is open for reading only: its log cannot say that this paper left. Write it down elsewhere.</source>
        <translation>هذه الخزنة مفتوحة للقراءة فقط: لا يستطيع سجلها أن يذكر خروج هذه الورقة. ينبغي تدوين ذلك في مكان آخر.</translation>
    </message>
    <message>
        <source>Where should the PDF go?</source>
        <translation>أين يُحفظ ملف ⁦PDF⁩؟</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>أي ورق</translation>
    </message>
    <message>
        <source>Which parts</source>
        <translation>أي أجزاء</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>ورقة</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message numerus="yes">
        <source>%n entries are on no paper: somebody unsafe, or what the client declined.</source>
        <translation>
            <numerusform>لا بند غائب عن الورق: غير آمن أو رفضه العميل.</numerusform>
            <numerusform>بند واحد ليس على أي ورقة: شخص غير آمن أو ما رفضه العميل.</numerusform>
            <numerusform>بندان ليسا على أي ورقة: شخص غير آمن أو ما رفضه العميل.</numerusform>
            <numerusform>%Ln بنود ليست على أي ورقة: شخص غير آمن أو ما رفضه العميل.</numerusform>
            <numerusform>%Ln بندًا ليست على أي ورقة: شخص غير آمن أو ما رفضه العميل.</numerusform>
            <numerusform>%Ln بند ليست على أي ورقة: شخص غير آمن أو ما رفضه العميل.</numerusform>
        </translation>
    </message>
    <message>
        <source>A4</source>
        <translation>‏⁦A4⁩</translation>
    </message>
    <message>
        <source>Consent, line by line</source>
        <translation>الموافقة بندًا بندًا</translation>
    </message>
    <message>
        <source>Date of the next look</source>
        <translation>موعد المراجعة</translation>
    </message>
    <message>
        <source>Facts about the client</source>
        <translation>معلومات عن العميل</translation>
    </message>
    <message>
        <source>Facts of the session</source>
        <translation>معلومات الجلسة</translation>
    </message>
    <message>
        <source>Goals, homework and next date</source>
        <translation>الأهداف والواجب والموعد القادم</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>عدد الجلسات</translation>
    </message>
    <message>
        <source>One page, A4</source>
        <translation>صفحة واحدة، ⁦A4⁩</translation>
    </message>
    <message>
        <source>Others may see what waits in a shared printer. Stand beside it, or save a PDF to the client&apos;s own stick.</source>
        <translation>قد يرى غيرك ما ينتظر في طابعة مشتركة. الأفضل الوقوف بجانبها أو حفظ ملف ⁦PDF⁩ على قرص USB الخاص بالعميل.</translation>
    </message>
    <message>
        <source>Phone and safe contact</source>
        <translation>الهاتف والتواصل الآمن</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>أرقام الهاتف</translation>
    </message>
    <message>
        <source>Print the case summary</source>
        <translation>طباعة ملخص الحالة</translation>
    </message>
    <message>
        <source>Print the consent</source>
        <translation>طباعة الموافقة</translation>
    </message>
    <message>
        <source>Print the protection plan</source>
        <translation>طباعة خطة الحماية</translation>
    </message>
    <message>
        <source>Print the safety plan</source>
        <translation>طباعة خطة الأمان</translation>
    </message>
    <message>
        <source>Print the session note</source>
        <translation>طباعة ملاحظة الجلسة</translation>
    </message>
    <message>
        <source>Risk and safety plan</source>
        <translation>الخطر وخطة الأمان</translation>
    </message>
    <message>
        <source>Room to sign by hand</source>
        <translation>مكان للتوقيع باليد</translation>
    </message>
    <message>
        <source>Sheet {page} of {pages}</source>
        <translation>الورقة {page} من {pages}</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>The child did not agree, so nothing is printed.</source>
        <translation>لم يوافق الطفل، لذلك لا يُطبع شيء.</translation>
    </message>
    <message>
        <source>The client did not agree. {who} decided all the same: {reason}</source>
        <translation>لم يوافق العميل. قرار {who} رغم ذلك: {reason}</translation>
    </message>
    <message>
        <source>The client did not answer about records, so it counts as no. Nothing is printed.</source>
        <translation>لم يُجب العميل عن حفظ السجلات، ويُعدّ ذلك رفضًا. لا يُطبع شيء.</translation>
    </message>
    <message>
        <source>The client does not want records to be kept, so nothing is printed of them.</source>
        <translation>لا يريد العميل حفظ السجلات، لذلك لا يُطبع منها شيء.</translation>
    </message>
    <message>
        <source>The client took the consent back, so nothing is printed of them.</source>
        <translation>سحب العميل موافقته، لذلك لا يُطبع شيء.</translation>
    </message>
    <message>
        <source>The client wants nothing of this to be shared with anybody. Nothing is printed.</source>
        <translation>لا يريد العميل مشاركة شيء من هذا مع أحد. لا يُطبع شيء.</translation>
    </message>
    <message>
        <source>The client wants this kept back: {limits}. Read the paper before it leaves.</source>
        <translation>يريد العميل عدم مشاركة ما يلي: {limits}. تُقرأ الورقة قبل خروجها.</translation>
    </message>
    <message>
        <source>The client was not asked about keeping records yet, so nothing is printed of them.</source>
        <translation>لم يُسأل العميل بعد عن حفظ السجلات، لذلك لا يُطبع منها شيء.</translation>
    </message>
    <message>
        <source>The code word</source>
        <translation>الكلمة المتفق عليها</translation>
    </message>
    <message>
        <source>The consent has ended. Nothing is printed before it is given again.</source>
        <translation>انتهت الموافقة. لا يُطبع شيء قبل أن تُمنح من جديد.</translation>
    </message>
    <message>
        <source>This stays in the vault. Nothing is printed.</source>
        <translation>يبقى هذا في الخزنة. لا يُطبع شيء.</translation>
    </message>
    <message>
        <source>Wallet card, A6, folded once</source>
        <translation>بطاقة محفظة، ⁦A6⁩، تُطوى مرة</translation>
    </message>
    <message>
        <source>Wallet card, A6, folds along the line</source>
        <translation>بطاقة محفظة، ⁦A6⁩، تُطوى عند الخط</translation>
    </message>
    <message>
        <source>What is asked, in full</source>
        <translation>ما يُسأل عنه كاملًا</translation>
    </message>
    <message>
        <source>What is explained first</source>
        <translation>ما يُشرح أولًا</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>ما الأمر</translation>
    </message>
    <message>
        <source>What must not be shared</source>
        <translation>ما لا تجوز مشاركته</translation>
    </message>
    <message>
        <source>What was added later</source>
        <translation>ما أُضيف لاحقًا</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>ما كُتب</translation>
    </message>
    <message>
        <source>Who or what is dangerous</source>
        <translation>من أو ما هو مصدر الخطر</translation>
    </message>
    <message>
        <source>Whoever is dangerous may find this paper. Print it only if the client has a safe place for it.</source>
        <translation>قد يجد مصدر الخطر هذه الورقة. لا تُطبع إلا إذا كان للعميل مكان آمن لها.</translation>
    </message>
    <message>
        <source>Why the client came</source>
        <translation>لماذا جاء العميل</translation>
    </message>
    <message>
        <source>Words of the last note</source>
        <translation>كلمات الملاحظة الأخيرة</translation>
    </message>
    <message>
        <source>Worth living for</source>
        <translation>ما يستحق الحياة</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>الأحرف الأولى من اسمك</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Name hidden</source>
        <translation>الاسم مخفي</translation>
    </message>
    <message>
        <source>Names are hidden because a client can see your screen. Hold F8 to read the selected one.</source>
        <translation>الأسماء مخفية لأن عميلًا يرى الشاشة. بالضغط المستمر على ⁦F8⁩ يُقرأ الاسم المختار.</translation>
    </message>
</context>
<context>
    <name>ProcessNotesScreen</name>
    <message>
        <source>A thought of my own</source>
        <translation>فكرة لي وحدي</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>غيّر</translation>
    </message>
    <message>
        <source>Covered, because a client can see your screen. Hold F8 to read.</source>
        <translation>مغطّاة لأن العميل قد يرى شاشتك. اضغط F8 مطوّلًا للقراءة.</translation>
    </message>
    <message>
        <source>Drop these words</source>
        <translation>تخلّص من هذه الكلمات</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Keep the private note</source>
        <translation>احفظ الملاحظة الخاصة</translation>
    </message>
    <message>
        <source>Kept before</source>
        <translation>حُفظت من قبل</translation>
    </message>
    <message>
        <source>Not a part of the record: in no search, no report, no print, and on this computer only.</source>
        <translation>ليست جزءًا من السجل: لا في بحث ولا تقرير ولا طباعة، وعلى هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation>لا يراها أحد سواك.</translation>
    </message>
    <message>
        <source>Other words for this note</source>
        <translation>كلمات أخرى لهذه الملاحظة</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>ملاحظات خاصة</translation>
    </message>
    <message>
        <source>Show older notes</source>
        <translation>اعرض ملاحظات أقدم</translation>
    </message>
    <message>
        <source>{begun}, changed {moment}</source>
        <translation>{begun}، غُيّرت {moment}</translation>
    </message>
</context>
<context>
    <name>ProgrammeLinkPage</name>
    <message>
        <source>Open the programme</source>
        <translation>افتح المؤسسة</translation>
    </message>
    <message>
        <source>This vault belongs to no programme yet.</source>
        <translation>هذه الخزنة لا تنتمي إلى مؤسسة بعد.</translation>
    </message>
    <message>
        <source>Whose list of people this vault goes by when it sends and receives. It is signed.</source>
        <translation>المؤسسة التي تعمل هذه الخزنة بقائمة أعضائها حين ترسل وتستلم. والقائمة موقّعة.</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>A programme is a team whose members hand each other cases, notes and comments.</source>
        <translation>المؤسسة فريق يتبادل أعضاؤه الحالات والملاحظات والتعليقات.</translation>
    </message>
    <message>
        <source>Do you work in a programme?</source>
        <translation>هل تعمل ضمن مؤسسة؟</translation>
    </message>
    <message>
        <source>For the coordinator or supervisor who begins it, once for everybody.</source>
        <translation>للمنسّق أو المشرف الذي يبدؤها، مرة واحدة للجميع.</translation>
    </message>
    <message>
        <source>I found a programme</source>
        <translation>أؤسس مؤسسة جديدة</translation>
    </message>
    <message>
        <source>I join a programme</source>
        <translation>أنضم إلى مؤسسة</translation>
    </message>
    <message>
        <source>I start alone</source>
        <translation>أبدأ وحدي</translation>
    </message>
    <message>
        <source>Somebody who belongs to it lets you in. You read words to each other.</source>
        <translation>يقبلك شخص ينتمي إليها، وتقرآن كلمات أحدكما للآخر.</translation>
    </message>
    <message>
        <source>You can join or found a programme at any time: Settings, Programme.</source>
        <translation>يمكن الانضمام إلى مؤسسة أو تأسيس واحدة في أي وقت: الإعدادات، المؤسسة.</translation>
    </message>
</context>
<context>
    <name>ProgrammeScreen</name>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>لا حاسوب (%Ln)</numerusform>
            <numerusform>حاسوب واحد (%Ln)</numerusform>
            <numerusform>حاسوبان (%Ln)</numerusform>
            <numerusform>%Ln حواسيب</numerusform>
            <numerusform>%Ln حاسوبًا</numerusform>
            <numerusform>%Ln حاسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>اطلب القبول</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>For the coordinator or supervisor who begins it, once for everybody.</source>
        <translation>للمنسّق أو المشرف الذي يبدؤها، مرة واحدة للجميع.</translation>
    </message>
    <message>
        <source>For two people alone: a small programme of a counselor and another.</source>
        <translation>لشخصين وحدهما: مؤسسة صغيرة من مرشد وشخص آخر.</translation>
    </message>
    <message>
        <source>Found a programme</source>
        <translation>أسّس مؤسسة</translation>
    </message>
    <message>
        <source>Hand the list on</source>
        <translation>سلّم القائمة</translation>
    </message>
    <message>
        <source>I have asked them</source>
        <translation>سألته</translation>
    </message>
    <message>
        <source>I work alone for now</source>
        <translation>أعمل وحدي في الوقت الحالي</translation>
    </message>
    <message>
        <source>In this list somebody whom you know has another key. Nothing was taken over. Call the person whose entry changed; go on only when they say that it is so.</source>
        <translation>في هذه القائمة مفتاح آخر لشخص تعرفه. لم يُعتمد شيء. اتصل بالشخص الذي تغيّر قيده، ولا تتابع إلا إذا أكّد ذلك.</translation>
    </message>
    <message>
        <source>Join a programme</source>
        <translation>انضم إلى مؤسسة</translation>
    </message>
    <message>
        <source>Leave this programme</source>
        <translation>غادر هذه المؤسسة</translation>
    </message>
    <message>
        <source>Let somebody in</source>
        <translation>اقبل شخصًا</translation>
    </message>
    <message>
        <source>List number {version}</source>
        <translation>القائمة رقم {version}</translation>
    </message>
    <message>
        <source>Lists of people ({patterns})</source>
        <translation>قوائم الأعضاء ({patterns})</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Other root keys</source>
        <translation>مفاتيح جذرية أخرى</translation>
    </message>
    <message>
        <source>Pair with one colleague</source>
        <translation>ارتبط بزميل واحد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>اقرأ</translation>
    </message>
    <message>
        <source>Read in a list of people</source>
        <translation>اقرأ قائمة أعضاء</translation>
    </message>
    <message>
        <source>Renew the list</source>
        <translation>جدّد القائمة</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>أصلحها</translation>
    </message>
    <message>
        <source>Rules about erasing</source>
        <translation>قواعد المحو</translation>
    </message>
    <message>
        <source>Sign a proposal</source>
        <translation>وقّع اقتراحًا</translation>
    </message>
    <message>
        <source>Somebody who belongs to it lets you in. You read words to each other.</source>
        <translation>يقبلك شخص ينتمي إليها، وتقرآن كلمات أحدكما للآخر.</translation>
    </message>
    <message>
        <source>The list is written. Anybody in the programme can read it in.</source>
        <translation>كُتبت القائمة. يستطيع أي عضو في المؤسسة أن يقرأها.</translation>
    </message>
    <message>
        <source>The list of people</source>
        <translation>قائمة الأعضاء</translation>
    </message>
    <message>
        <source>The newest list of people holds here.</source>
        <translation>أحدث قائمة أعضاء معتمدة هنا.</translation>
    </message>
    <message>
        <source>There are two different lists of people with the same number. Nothing is exchanged until whoever holds the root key repairs it.</source>
        <translation>توجد قائمتا أعضاء مختلفتان بالرقم نفسه. لا يُتبادل شيء حتى يصلحها من لديه المفتاح الجذري.</translation>
    </message>
    <message>
        <source>This vault belongs to no programme now.</source>
        <translation>لا تنتمي هذه الخزنة إلى مؤسسة الآن.</translation>
    </message>
    <message>
        <source>Today reminds you no more. You find this page in the settings.</source>
        <translation>لن تذكّرك صفحة «اليوم» بعد الآن. تجد هذه الصفحة في الإعدادات.</translation>
    </message>
    <message>
        <source>Where is the list?</source>
        <translation>أين القائمة؟</translation>
    </message>
    <message>
        <source>Where should the list go?</source>
        <translation>أين توضع القائمة؟</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>اكتب هنا</translation>
    </message>
    <message>
        <source>You belong to this programme, but this computer is new to it.</source>
        <translation>أنت تنتمي إلى هذه المؤسسة، لكن هذا الحاسوب جديد عليها.</translation>
    </message>
    <message>
        <source>Your programme no longer trusts this computer. Call your coordinator. To belong to another programme, leave this one first; your records stay.</source>
        <translation>لم تعد مؤسستك تثق بهذا الحاسوب. اتصل بالمنسّق. لتنتمي إلى مؤسسة أخرى غادر هذه أولًا؛ وتبقى سجلاتك.</translation>
    </message>
    <message>
        <source>changed {moment}</source>
        <translation>تغيّرت {moment}</translation>
    </message>
    <message>
        <source>lasts until {day}</source>
        <translation>سارية حتى {day}</translation>
    </message>
    <message>
        <source>no longer trusted</source>
        <translation>لم يعد موثوقًا</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>{news}. {who}</source>
        <translation>{news}. {who}</translation>
    </message>
    <message>
        <source>{threshold} of {count} root keys sign it</source>
        <translation>يوقّعها {threshold} من {count} من المفاتيح الجذرية</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>3 months</source>
        <translation>٣ أشهر</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>٦ أشهر</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>A year and a half</source>
        <translation>سنة ونصف</translation>
    </message>
    <message>
        <source>Another computer took its place</source>
        <translation>حلّ محله حاسوب آخر</translation>
    </message>
    <message>
        <source>Choose a role first.</source>
        <translation>اختر دورًا أولًا.</translation>
    </message>
    <message>
        <source>Choose the computer first.</source>
        <translation>اختر الحاسوب أولًا.</translation>
    </message>
    <message>
        <source>Choose the proposal first.</source>
        <translation>اختر الاقتراح أولًا.</translation>
    </message>
    <message>
        <source>Choose the root key&apos;s file first.</source>
        <translation>اختر ملف المفتاح الجذري أولًا.</translation>
    </message>
    <message>
        <source>Clinic staff</source>
        <translation>طاقم العيادة</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>منسّق</translation>
    </message>
    <message>
        <source>Counselor</source>
        <translation>مرشد</translation>
    </message>
    <message>
        <source>Each root key needs a passphrase of its own.</source>
        <translation>يحتاج كل مفتاح جذري إلى عبارة مرور خاصة به.</translation>
    </message>
    <message>
        <source>Give the programme a name first.</source>
        <translation>أعطِ المؤسسة اسمًا أولًا.</translation>
    </message>
    <message>
        <source>It was lost</source>
        <translation>ضاع</translation>
    </message>
    <message>
        <source>It was stolen or seized</source>
        <translation>سُرق أو صودر</translation>
    </message>
    <message>
        <source>Nothing here differs from what holds already.</source>
        <translation>لا شيء هنا يختلف عمّا هو سارٍ أصلًا.</translation>
    </message>
    <message>
        <source>Open the root key first: it signs the list of people.</source>
        <translation>افتح المفتاح الجذري أولًا، فهو الذي يوقّع قائمة الأعضاء.</translation>
    </message>
    <message>
        <source>Paste the text that the telephone read first.</source>
        <translation>ألصق أولًا النص الذي قرأه الهاتف.</translation>
    </message>
    <message>
        <source>Read the words to each other first.</source>
        <translation>اقرآ الكلمات أحدكما للآخر أولًا.</translation>
    </message>
    <message>
        <source>Read their request first.</source>
        <translation>اقرأ طلبه أولًا.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>اذكر السبب أولًا.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>The list of people ends soon</source>
        <translation>قائمة الأعضاء تنتهي قريبًا</translation>
    </message>
    <message>
        <source>The list of people is past its day</source>
        <translation>انقضى موعد قائمة الأعضاء</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>Tick that you know what losing the root key means.</source>
        <translation>ضع علامة على أنك تعرف ما يعنيه ضياع المفتاح الجذري.</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>سنتان</translation>
    </message>
    <message>
        <source>Type a passphrase for the root key first.</source>
        <translation>اكتب عبارة مرور للمفتاح الجذري أولًا.</translation>
    </message>
    <message>
        <source>Type both covered parts as you hear them.</source>
        <translation>اكتب الجزأين المغطّيين كما تسمعهما.</translation>
    </message>
    <message>
        <source>Type the root key&apos;s passphrase first.</source>
        <translation>اكتب عبارة مرور المفتاح الجذري أولًا.</translation>
    </message>
    <message>
        <source>Whoever keeps a root key can renew it. Until then all goes on as before.</source>
        <translation>يستطيع تجديدها من يحتفظ بمفتاح جذري. وحتى ذلك الحين يستمر كل شيء كما كان.</translation>
    </message>
    <message>
        <source>reviewed by {names}</source>
        <translation>يراجع عمله {names}</translation>
    </message>
    <message>
        <source>reviews {names}</source>
        <translation>يراجع عمل {names}</translation>
    </message>
</context>
<context>
    <name>ProposalScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose the proposal</source>
        <translation>اختر الاقتراح</translation>
    </message>
    <message>
        <source>List number {version} would change this</source>
        <translation>القائمة رقم {version} تغيّر ما يلي</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>اطّلع عليه</translation>
    </message>
    <message>
        <source>Look at what it changes. Sign only what you have spoken about with them.</source>
        <translation>اطّلع على ما يغيّره. لا توقّع إلا ما تحدثت معه عنه.</translation>
    </message>
    <message>
        <source>Nothing but its number and its day.</source>
        <translation>لا شيء سوى رقمها ويومها.</translation>
    </message>
    <message>
        <source>Proposals ({patterns})</source>
        <translation>اقتراحات ({patterns})</translation>
    </message>
    <message>
        <source>Root keys that are yet to sign it: {missing}</source>
        <translation>عدد المفاتيح الجذرية التي لم توقّعها بعد: {missing}</translation>
    </message>
    <message>
        <source>Sign a proposal</source>
        <translation>وقّع اقتراحًا</translation>
    </message>
    <message>
        <source>Sign this proposal</source>
        <translation>وقّع هذا الاقتراح</translation>
    </message>
    <message>
        <source>Signed, and it holds here now. Hand the new list of people on to everybody.</source>
        <translation>تم التوقيع، والقائمة سارية هنا الآن. سلّم قائمة الأعضاء الجديدة إلى الجميع.</translation>
    </message>
    <message>
        <source>Signed. It lies in {file}; give it to whoever holds another root key.</source>
        <translation>تم التوقيع. الاقتراح في {file}؛ أعطه لمن لديه مفتاح جذري آخر.</translation>
    </message>
    <message>
        <source>What another holder of a root key gave you</source>
        <translation>ما أعطاك إياه حامل آخر لمفتاح جذري</translation>
    </message>
    <message>
        <source>Where is the proposal?</source>
        <translation>أين الاقتراح؟</translation>
    </message>
    <message>
        <source>Where should the signed proposal go?</source>
        <translation>أين يوضع الاقتراح الموقّع؟</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>اكتب هنا</translation>
    </message>
</context>
<context>
    <name>ProtectionPlan</name>
    <message>
        <source>A person or a danger</source>
        <translation>شخص أو خطر</translation>
    </message>
    <message>
        <source>A safe person</source>
        <translation>شخص آمن</translation>
    </message>
    <message>
        <source>A safe place</source>
        <translation>مكان آمن</translation>
    </message>
    <message>
        <source>A thing to prepare</source>
        <translation>شيء يُحضَّر</translation>
    </message>
    <message>
        <source>Begin a protection plan</source>
        <translation>بدء خطة حماية</translation>
    </message>
    <message>
        <source>Children and others in your care</source>
        <translation>الأطفال ومن في رعايتك</translation>
    </message>
    <message>
        <source>Concern and code word</source>
        <translation>القلق والكلمة المتفق عليها</translation>
    </message>
    <message>
        <source>Eight parts</source>
        <translation>ثمانية أجزاء</translation>
    </message>
    <message>
        <source>How may we reach you without putting you in danger?</source>
        <translation>كيف نصل إليك دون أن نعرّضك للخطر؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No protection plan. It is for danger from other people.</source>
        <translation>لا خطة حماية. هي للخطر الذي يأتي من الآخرين.</translation>
    </message>
    <message>
        <source>Nobody who is named here is ever offered as help.</source>
        <translation>من يُذكر هنا لا يُعرض أبدًا كعون.</translation>
    </message>
    <message>
        <source>One more line</source>
        <translation>سطر آخر</translation>
    </message>
    <message>
        <source>Papers, money, keys, medicine, a bag: where are they?</source>
        <translation>الأوراق والمال والمفاتيح والدواء والحقيبة: أين هي؟</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Protection plan</source>
        <translation>خطة الحماية</translation>
    </message>
    <message>
        <source>Safe people</source>
        <translation>أشخاص آمنون</translation>
    </message>
    <message>
        <source>Safe places</source>
        <translation>أماكن آمنة</translation>
    </message>
    <message>
        <source>Safe ways of contact</source>
        <translation>طرق تواصل آمنة</translation>
    </message>
    <message>
        <source>Signs of danger</source>
        <translation>علامات الخطر</translation>
    </message>
    <message>
        <source>Things prepared</source>
        <translation>أشياء مُحضَّرة</translation>
    </message>
    <message>
        <source>This plan is about danger from others. Who lives with the client must not find it; ask before you give or print a copy.</source>
        <translation>هذه الخطة تخص الخطر من الآخرين. يجب ألا يجدها من يعيش مع العميل؛ اسأل قبل أن تسلّم نسخة أو تطبعها.</translation>
    </message>
    <message>
        <source>What do you do first, second, third? Which way out?</source>
        <translation>ماذا تفعل أولًا وثانيًا وثالثًا؟ ومن أي طريق تخرج؟</translation>
    </message>
    <message>
        <source>What happens before it becomes dangerous?</source>
        <translation>ماذا يحدث قبل أن يصبح الأمر خطرًا؟</translation>
    </message>
    <message>
        <source>What is prepared</source>
        <translation>ما الذي يُحضَّر</translation>
    </message>
    <message>
        <source>What it is about, the word that asks for help, and when you look at it again.</source>
        <translation>موضوعها، والكلمة التي تطلب العون، وموعد مراجعتها.</translation>
    </message>
    <message>
        <source>When it escalates</source>
        <translation>عند التصعيد</translation>
    </message>
    <message>
        <source>Where can you be within an hour, by day and at night?</source>
        <translation>أين يمكنك الوصول خلال ساعة، نهارًا وليلًا؟</translation>
    </message>
    <message>
        <source>Who can be trusted, knows, and can be reached?</source>
        <translation>من يوثق به، ويعلم، ويمكن الوصول إليه؟</translation>
    </message>
    <message>
        <source>Who or what is dangerous</source>
        <translation>من أو ما هو الخطر</translation>
    </message>
    <message>
        <source>Who takes care of whom, and what do they know?</source>
        <translation>من يرعى من، وماذا يعرفون؟</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
</context>
<context>
    <name>ReadAloudDialog</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Language of the wording</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Read aloud with the client</source>
        <translation>القراءة بصوت عالٍ مع العميل</translation>
    </message>
    <message>
        <source>The client&apos;s answer</source>
        <translation>جواب العميل</translation>
    </message>
</context>
<context>
    <name>ReceivingKeyPage</name>
    <message>
        <source>Anybody who sees this key can read what is sent to you.</source>
        <translation>كل من يرى هذا المفتاح يمكنه قراءة ما يُرسل إليك.</translation>
    </message>
    <message>
        <source>Before you show it</source>
        <translation>قبل أن تعرضه</translation>
    </message>
    <message>
        <source>Copy it into a file on a disk that is encrypted, and delete that file afterwards.</source>
        <translation>انسخه إلى ملف على قرص مشفّر، ثم احذف ذلك الملف بعد الانتهاء.</translation>
    </message>
    <message>
        <source>Nobody who helps you with this program needs it. Give it to nobody.</source>
        <translation>لا أحد ممن يساعدونك في هذا البرنامج يحتاج إليه. لا تعطه لأحد.</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>إخفاؤه</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>عرض المفتاح</translation>
    </message>
    <message>
        <source>That it was shown stands in the log of what happened here.</source>
        <translation>يُدوَّن عرضه في سجل ما حدث هنا.</translation>
    </message>
    <message>
        <source>The receiving key</source>
        <translation>مفتاح الاستلام</translation>
    </message>
    <message>
        <source>What others send to this computer opens with a key that lies in this vault. With a copy of it you can open that without this program; the guide to opening bundles says how.</source>
        <translation>ما يرسله الآخرون إلى هذا الحاسوب يُفتح بمفتاح محفوظ في هذه الخزنة. بنسخة منه يمكنك فتح ذلك دون هذا البرنامج، ودليل فتح الحزم يشرح الطريقة.</translation>
    </message>
    <message>
        <source>Whoever has it reads every bundle that was or will be sent to this computer.</source>
        <translation>من يملكه يقرأ كل حزمة أُرسلت أو سترسَل إلى هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>RecordPageScreen</name>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخلت خطأً</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>خطة الأمان</translation>
    </message>
    <message>
        <source>Set the level of risk</source>
        <translation>تحديد مستوى الخطر</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>Signed {moment}. It cannot be changed, only added to.</source>
        <translation>وُقّع {moment}. لا يمكن تغييره، بل الإضافة إليه فقط.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>A new code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>As printed; spaces and case do not matter.</source>
        <translation>كما طُبع، ولا فرق في المسافات أو بين الحروف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>تحقّق من الرمز</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>تم التحقق منه</translation>
    </message>
    <message>
        <source>If the paper is lost or somebody saw it. The old code stops working.</source>
        <translation>إذا ضاعت الورقة أو رآها أحد. يتوقف الرمز القديم عن العمل.</translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is forgotten. Keep it on paper, away from here.</source>
        <translation>يفتح الخزنة عند نسيان عبارة المرور. يُحفظ على ورقة، بعيدًا عن هنا.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>أنشئ رمزًا جديدًا</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يُتحقق منه بعد</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>أخفِه</translation>
    </message>
    <message>
        <source>The code on paper</source>
        <translation>الرمز على الورقة</translation>
    </message>
    <message>
        <source>The code on your paper</source>
        <translation>الرمز المدوَّن على ورقتك</translation>
    </message>
    <message>
        <source>The new code is made; the old one no longer opens this vault.</source>
        <translation>أُنشئ الرمز الجديد، ولم يعد الرمز القديم يفتح هذه الخزنة.</translation>
    </message>
    <message>
        <source>This code opens the vault. Put the paper where you will find it again.</source>
        <translation>هذا الرمز يفتح الخزنة. ينبغي حفظ الورقة حيث يسهل العثور عليها.</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>تلزم كتابة الرمز أولًا.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>For the vault ⁨{vault}⁩, printed on {day}.</source>
        <translation>للخزنة ⁨{vault}⁩، طُبع في {day}.</translation>
    </message>
    <message>
        <source>It opens the vault when the passphrase is forgotten.</source>
        <translation>يفتح الخزنة عند نسيان عبارة المرور.</translation>
    </message>
    <message>
        <source>Keep it away from the computer: whoever has both can open the vault. If it is lost or somebody saw it, make a new one in Settings; this one then stops working.</source>
        <translation>يُحفظ بعيدًا عن الحاسوب: من لديه الاثنان يستطيع فتح الخزنة. إذا ضاع أو رآه أحد، يمكن إنشاء رمز جديد من «الإعدادات»، فيتوقف هذا عن العمل.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
</context>
<context>
    <name>RefusedScreen</name>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>This program is open already in another window. Go there, or close it first.</source>
        <translation>هذا البرنامج مفتوح في نافذة أخرى. يمكن الانتقال إليها، أو إغلاقها أولًا.</translation>
    </message>
    <message>
        <source>This window cannot open now</source>
        <translation>لا يمكن فتح هذه النافذة الآن</translation>
    </message>
</context>
<context>
    <name>RenewalScreen</name>
    <message>
        <source>A list of people that nobody has looked at for long is often wrong: somebody left, a computer was lost. So it has a day. Past it everybody is told, and nothing stops working.</source>
        <translation>قائمة أعضاء لم ينظر فيها أحد منذ زمن كثيرًا ما تكون خاطئة: غادر أحدهم، أو ضاع حاسوب. لذلك لها موعد. إذا انقضى يُخبَر الجميع، ولا يتوقف شيء عن العمل.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>How long it lasts from today</source>
        <translation>مدة سريانها من اليوم</translation>
    </message>
    <message>
        <source>It lasted until {day}</source>
        <translation>كانت سارية حتى {day}</translation>
    </message>
    <message>
        <source>It lasts until {day}</source>
        <translation>سارية حتى {day}</translation>
    </message>
    <message>
        <source>It lasts without an end</source>
        <translation>سارية بلا نهاية</translation>
    </message>
    <message>
        <source>Look through the people first. Whoever keeps a root key renews the list; every other change of it renews it too.</source>
        <translation>راجع الأعضاء أولًا. يجدّد القائمة من يحتفظ بمفتاح جذري، وكل تغيير آخر فيها يجدّدها أيضًا.</translation>
    </message>
    <message>
        <source>Renew the list</source>
        <translation>جدّد القائمة</translation>
    </message>
    <message>
        <source>Renew the list of people</source>
        <translation>جدّد قائمة الأعضاء</translation>
    </message>
    <message>
        <source>Until when it lasts</source>
        <translation>حتى متى تسري</translation>
    </message>
</context>
<context>
    <name>RestoreScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>يلزم اختيار نسخة احتياطية أولًا.</translation>
    </message>
    <message>
        <source>It becomes a vault of its own on this computer, beside those that are here. The backup stays as it is.</source>
        <translation>تصبح خزنة مستقلة على هذا الحاسوب، بجانب الخزائن الموجودة. تبقى النسخة الاحتياطية كما هي.</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>ابحث هنا</translation>
    </message>
    <message>
        <source>Look in another folder</source>
        <translation>ابحث في مجلد آخر</translation>
    </message>
    <message>
        <source>Look on a stick</source>
        <translation>ابحث في قرص USB</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>الاستعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>استعد هذه النسخة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>The one that the vault had when the backup was made, or has now.</source>
        <translation>العبارة التي كانت للخزنة عند إنشاء النسخة، أو عبارتها الآن.</translation>
    </message>
    <message>
        <source>The one that was right when the backup was made; spaces and case do not matter.</source>
        <translation>الرمز الذي كان صالحًا عند إنشاء النسخة؛ لا تهم المسافات ولا حالة الأحرف.</translation>
    </message>
    <message>
        <source>The restored vault counts as a new computer, so that nothing is signed twice.</source>
        <translation>تُعدّ الخزنة المستعادة حاسوبًا جديدًا، كي لا يُوقَّع شيء مرتين.</translation>
    </message>
    <message>
        <source>There is no backup in {folder}. Point at the folder that holds it.</source>
        <translation>لا نسخة احتياطية في {folder}. يلزم اختيار المجلد الذي يحتويها.</translation>
    </message>
    <message>
        <source>There is no backup on this computer.</source>
        <translation>لا نسخة احتياطية على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Type the passphrase of this backup first.</source>
        <translation>تلزم كتابة عبارة مرور هذه النسخة أولًا.</translation>
    </message>
    <message>
        <source>Type the recovery code of this backup first.</source>
        <translation>يلزم أولًا رمز الاسترداد لهذه النسخة.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استخدم عبارة المرور</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>استخدم رمز الاسترداد</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Where is the backup?</source>
        <translation>أين النسخة الاحتياطية؟</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>A safety plan is in use</source>
        <translation>خطة أمان سارية</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنها</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمدة</translation>
    </message>
    <message>
        <source>Approved by {person}, {moment}.</source>
        <translation>اعتمدها {person}، {moment}.</translation>
    </message>
    <message>
        <source>Approved by {person}, {moment}; something was added after that.</source>
        <translation>اعتمدها {person}، {moment}؛ وأُضيف إليها شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>Changed since approval</source>
        <translation>تغيّرت بعد الاعتماد</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>سُحبت عشوائيًا</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>No safety plan</source>
        <translation>لا خطة أمان</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>مُعادة</translation>
    </message>
    <message>
        <source>Returned by {person}, {moment}.</source>
        <translation>أعادها {person}، {moment}.</translation>
    </message>
    <message>
        <source>Returned by {person}, {moment}; something was added after that.</source>
        <translation>أعادها {person}، {moment}؛ وأُضيف إليها شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>Sent for review</source>
        <translation>أُرسلت للمراجعة</translation>
    </message>
    <message>
        <source>Session note of {day}</source>
        <translation>ملاحظة جلسة {day}</translation>
    </message>
    <message>
        <source>Several safety plans</source>
        <translation>عدة خطط أمان</translation>
    </message>
    <message>
        <source>The safety plan has ended</source>
        <translation>انتهت خطة الأمان</translation>
    </message>
</context>
<context>
    <name>ReviewLines</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) by {person}</source>
        <translation>
            <numerusform>لا تعليقات من {person}</numerusform>
            <numerusform>تعليق واحد من {person}</numerusform>
            <numerusform>تعليقان من {person}</numerusform>
            <numerusform>%Ln تعليقات من {person}</numerusform>
            <numerusform>%Ln تعليقًا من {person}</numerusform>
            <numerusform>%Ln تعليق من {person}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) drawn at random from {among}.</source>
        <translation>
            <numerusform>لم تُسحب أي ملاحظة من {among}.</numerusform>
            <numerusform>سُحبت ملاحظة واحدة عشوائيًا من {among}.</numerusform>
            <numerusform>سُحبت ملاحظتان عشوائيًا من {among}.</numerusform>
            <numerusform>سُحبت %Ln ملاحظات عشوائيًا من {among}.</numerusform>
            <numerusform>سُحبت %Ln ملاحظة عشوائيًا من {among}.</numerusform>
            <numerusform>سُحبت %Ln ملاحظة عشوائيًا من {among}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) wait for your review</source>
        <translation>
            <numerusform>لا ملاحظات تنتظر مراجعتك</numerusform>
            <numerusform>ملاحظة واحدة تنتظر مراجعتك</numerusform>
            <numerusform>ملاحظتان تنتظران مراجعتك</numerusform>
            <numerusform>%Ln ملاحظات تنتظر مراجعتك</numerusform>
            <numerusform>%Ln ملاحظة تنتظر مراجعتك</numerusform>
            <numerusform>%Ln ملاحظة تنتظر مراجعتك</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved by {person}</source>
        <translation>اعتمدها {person}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إعادة</translation>
    </message>
    <message numerus="yes">
        <source>Return with %n comment(s)</source>
        <translation>
            <numerusform>إعادة بلا تعليق</numerusform>
            <numerusform>إعادة مع تعليق واحد</numerusform>
            <numerusform>إعادة مع تعليقين</numerusform>
            <numerusform>إعادة مع %Ln تعليقات</numerusform>
            <numerusform>إعادة مع %Ln تعليقًا</numerusform>
            <numerusform>إعادة مع %Ln تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned by {person}</source>
        <translation>أعادها {person}</translation>
    </message>
    <message>
        <source>Urgent word from {person}</source>
        <translation>كلمة عاجلة من {person}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>ReviewNoteScreen</name>
    <message>
        <source>Approve version {number}</source>
        <translation>اعتماد النسخة {number}</translation>
    </message>
    <message>
        <source>Co-sign</source>
        <translation>توقيع مشترك</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>التالية في الانتظار</translation>
    </message>
    <message>
        <source>On the selected passage, else on the note as a whole</source>
        <translation>على المقطع المحدّد، وإلا فعلى الملاحظة كلها</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Select a passage and press C to comment on it.</source>
        <translation>حدّد مقطعًا واضغط C للتعليق عليه.</translation>
    </message>
    <message>
        <source>Session note</source>
        <translation>ملاحظة جلسة</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>Your decision is signed and names exactly version {number}.</source>
        <translation>قرارك موقّع ويسمّي النسخة {number} بعينها.</translation>
    </message>
</context>
<context>
    <name>ReviewQueueScreen</name>
    <message>
        <source>A share of your counselors&apos; other notes comes into this queue, by chance alone.</source>
        <translation>تدخل نسبة من ملاحظات مرشديك الأخرى إلى هذه القائمة، بالمصادفة وحدها.</translation>
    </message>
    <message>
        <source>By risk, then by age.</source>
        <translation>بحسب الخطر ثم مدة الانتظار.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cases stand here by their code; names stay with the counselor.</source>
        <translation>الحالات هنا برموزها، وتبقى الأسماء عند المرشد.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Draw a share at random</source>
        <translation>سحب نسبة عشوائيًا</translation>
    </message>
    <message>
        <source>Draw {seed}: who draws again from the same notes gets the same.</source>
        <translation>السحب {seed}: من يسحب ثانيةً من الملاحظات نفسها يحصل على النتيجة نفسها.</translation>
    </message>
    <message>
        <source>Held within</source>
        <translation>عُقدت خلال</translation>
    </message>
    <message>
        <source>How many of them</source>
        <translation>كم منها</translation>
    </message>
    <message>
        <source>Look at notes that nobody sent</source>
        <translation>النظر في ملاحظات لم يرسلها أحد</translation>
    </message>
    <message>
        <source>No note waits for your review.</source>
        <translation>لا ملاحظة تنتظر مراجعتك.</translation>
    </message>
    <message>
        <source>Notes to review</source>
        <translation>ملاحظات للمراجعة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>الإشراف</translation>
    </message>
    <message>
        <source>The roster links no counselor to you yet.</source>
        <translation>لا تربط قائمة المؤسسة أي مرشد بك بعد.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
</context>
<context>
    <name>ReviewRows</name>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>The highest risk stands first, then what waits longest.</source>
        <translation>الأعلى خطرًا أولًا، ثم ما طال انتظاره.</translation>
    </message>
    <message>
        <source>{note}, {moment}</source>
        <translation>{note}، {moment}</translation>
    </message>
    <message>
        <source>{what}  ·  {client}</source>
        <translation>{what}  ·  {client}</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>High</source>
        <comment>a level of risk</comment>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Imminent</source>
        <comment>a level of risk</comment>
        <translation>وشيك</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a level of risk</comment>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>a level of risk</comment>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>None known</source>
        <comment>a level of risk</comment>
        <translation>لا خطر معروف</translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation>الخطر: {level}</translation>
    </message>
    <message>
        <source>What was set as the level of risk cannot be read by this version of the program. It is kept, and counts as the highest. Look after the client, and set the level anew.</source>
        <translation>ما حُدِّد مستوىً للخطر لا يمكن لهذا الإصدار من البرنامج قراءته. هو محفوظ ويُحتسب أعلى مستوى. اطمئن على العميل وحدّد المستوى من جديد.</translation>
    </message>
</context>
<context>
    <name>RiskLevelScreen</name>
    <message>
        <source>Level of risk</source>
        <translation>مستوى الخطر</translation>
    </message>
    <message>
        <source>Lower the risk</source>
        <translation>خفض الخطر</translation>
    </message>
    <message>
        <source>Lower the risk to {level}? Say why</source>
        <translation>خفض الخطر إلى {level}؟ اذكر السبب</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Sign this level</source>
        <translation>وقّع هذا المستوى</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>منذ {moment}</translation>
    </message>
    <message>
        <source>The highest level counts until somebody who has seen it lowers it.</source>
        <translation>يسري أعلى مستوى حتى يخفضه شخص اطّلع عليه.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
</context>
<context>
    <name>RiskScreenPage</name>
    <message>
        <source>Asked for by this level, not ticked</source>
        <translation>يتطلبه هذا المستوى ولم يُعلَّم</translation>
    </message>
    <message>
        <source>Because {because}.</source>
        <translation>لأن: {because}.</translation>
    </message>
    <message>
        <source>By the counselor&apos;s own judgement. The answers alone came to {triage}.</source>
        <translation>بتقدير المرشد نفسه. والأجوبة وحدها أدّت إلى: {triage}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
</context>
<context>
    <name>RiskScreenScreen</name>
    <message numerus="yes">
        <source>%n step(s) not ticked yet. You can sign; the record then says so.</source>
        <translation>
            <numerusform>عُلّمت كل الخطوات.</numerusform>
            <numerusform>خطوة واحدة لم تُعلَّم بعد. يمكن التوقيع، وسيذكر السجل ذلك.</numerusform>
            <numerusform>خطوتان لم تُعلَّما بعد. يمكن التوقيع، وسيذكر السجل ذلك.</numerusform>
            <numerusform>%Ln خطوات لم تُعلَّم بعد. يمكن التوقيع، وسيذكر السجل ذلك.</numerusform>
            <numerusform>%Ln خطوة لم تُعلَّم بعد. يمكن التوقيع، وسيذكر السجل ذلك.</numerusform>
            <numerusform>%Ln خطوة لم تُعلَّم بعد. يمكن التوقيع، وسيذكر السجل ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) left to ask.</source>
        <translation>
            <numerusform>لم يبق موضوع للسؤال.</numerusform>
            <numerusform>بقي موضوع واحد للسؤال.</numerusform>
            <numerusform>بقي موضوعان للسؤال.</numerusform>
            <numerusform>بقيت %Ln مواضيع للسؤال.</numerusform>
            <numerusform>بقي %Ln موضوعًا للسؤال.</numerusform>
            <numerusform>بقي %Ln موضوع للسؤال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) without an answer. That is not a no: judge for yourself.</source>
        <translation>
            <numerusform>أُجيب عن كل المواضيع.</numerusform>
            <numerusform>موضوع واحد بلا جواب. وهذا لا يعني «لا»: التقدير لك.</numerusform>
            <numerusform>موضوعان بلا جواب. وهذا لا يعني «لا»: التقدير لك.</numerusform>
            <numerusform>%Ln مواضيع بلا جواب. وهذا لا يعني «لا»: التقدير لك.</numerusform>
            <numerusform>%Ln موضوعًا بلا جواب. وهذا لا يعني «لا»: التقدير لك.</numerusform>
            <numerusform>%Ln موضوع بلا جواب. وهذا لا يعني «لا»: التقدير لك.</numerusform>
        </translation>
    </message>
    <message>
        <source>A higher level counts as soon as this is signed.</source>
        <translation>يسري المستوى الأعلى فور التوقيع.</translation>
    </message>
    <message>
        <source>Ask by</source>
        <translation>السؤال وفق</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>No topic was answered yes. You may still judge the risk higher.</source>
        <translation>لم يُجب عن أي موضوع بنعم. ويبقى لك أن تقدّر الخطر أعلى.</translation>
    </message>
    <message>
        <source>Risk screen</source>
        <translation>فحص الخطر</translation>
    </message>
    <message>
        <source>Sign this screen</source>
        <translation>وقّع هذا الفحص</translation>
    </message>
    <message>
        <source>Topics, not questions: ask in your own words, in the client&apos;s language.</source>
        <translation>هذه مواضيع لا أسئلة: اسأل بكلماتك وبلغة العميل.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>{level} by your own judgement. The answers alone come to {triage}.</source>
        <translation>‏{level} بتقديرك أنت. والأجوبة وحدها تؤدي إلى: {triage}.</translation>
    </message>
    <message>
        <source>{level}, because {because}.</source>
        <translation>‏{level}، لأن: {because}.</translation>
    </message>
    <message>
        <source>“{title}” is not made for so young a client.</source>
        <translation>«{title}» غير معدّ لعميل بهذا الصغر.</translation>
    </message>
</context>
<context>
    <name>RiskScreens</name>
    <message>
        <source>A named person is in danger</source>
        <translation>شخص بعينه في خطر</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>خطة</translation>
    </message>
    <message>
        <source>A plan, with the intention to carry it out</source>
        <translation>خطة مع نية تنفيذها</translation>
    </message>
    <message>
        <source>Crisis line and emergency number given</source>
        <translation>أُعطي خط الأزمات ورقم الطوارئ</translation>
    </message>
    <message>
        <source>Danger to oneself</source>
        <translation>خطر على النفس</translation>
    </message>
    <message>
        <source>Danger to somebody else</source>
        <translation>خطر على شخص آخر</translation>
    </message>
    <message>
        <source>Day agreed to look after them again</source>
        <translation>اتُفق على يوم للمتابعة</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>لم يُجب</translation>
    </message>
    <message>
        <source>Earlier attempts, ever</source>
        <translation>محاولات سابقة في أي وقت</translation>
    </message>
    <message>
        <source>Ever did, began or prepared something to end one&apos;s life</source>
        <translation>فعل أو شروع أو تحضير لإنهاء الحياة في أي وقت</translation>
    </message>
    <message>
        <source>Ever tried to end one&apos;s life</source>
        <translation>محاولة إنهاء الحياة في أي وقت</translation>
    </message>
    <message>
        <source>Four questions and &apos;now&apos;, from 8 years on</source>
        <translation>أربعة أسئلة و«الآن»، من سن الثامنة</translation>
    </message>
    <message>
        <source>Full assessment arranged</source>
        <translation>رُتّب تقييم كامل</translation>
    </message>
    <message>
        <source>Look after them again on</source>
        <translation>المتابعة من جديد في</translation>
    </message>
    <message>
        <source>Means put out of reach</source>
        <translation>أُبعدت الوسائل عن المتناول</translation>
    </message>
    <message>
        <source>Means within reach</source>
        <translation>وسائل في المتناول</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not left alone</source>
        <translation>لم يُترك وحده</translation>
    </message>
    <message>
        <source>Our own, after common field practice: danger to oneself and to others, each looked at once.</source>
        <translation>من وضعنا وفق الممارسة الميدانية الشائعة: الخطر على النفس وعلى الآخرين، يُنظر في كل منهما مرة.</translation>
    </message>
    <message>
        <source>Safety plan made or gone through</source>
        <translation>وُضعت خطة الأمان أو رُوجعت</translation>
    </message>
    <message>
        <source>Short risk record</source>
        <translation>سجل خطر موجز</translation>
    </message>
    <message>
        <source>Since the last session, unless a topic says otherwise.</source>
        <translation>منذ الجلسة الأخيرة، إلا إذا ذكر الموضوع غير ذلك.</translation>
    </message>
    <message>
        <source>Some intention to act on them</source>
        <translation>شيء من النية لتنفيذها</translation>
    </message>
    <message>
        <source>Structure after the Ask Suicide-Screening Questions of the US National Institute of Mental Health. Topics in our own short words; ask in yours. Ask a young person without their parents in the room.</source>
        <translation>البنية وفق أسئلة فحص الانتحار للمعهد الوطني الأمريكي للصحة العقلية. المواضيع بكلماتنا القصيرة؛ اسأل بكلماتك. ويُسأل الصغير دون وجود والديه في الغرفة.</translation>
    </message>
    <message>
        <source>Structure after the screener of the Columbia protocol (K. Posner and others, Research Foundation for Mental Hygiene). Topics in our own short words; ask in yours. The authors advise training.</source>
        <translation>البنية وفق فحص بروتوكول كولومبيا (ك. بوزنر وآخرون، مؤسسة أبحاث الصحة العقلية). المواضيع بكلماتنا القصيرة؛ اسأل بكلماتك. وينصح المؤلفون بالتدريب.</translation>
    </message>
    <message>
        <source>Suicide risk in six topics</source>
        <translation>خطر الانتحار في ستة مواضيع</translation>
    </message>
    <message>
        <source>Supervisor told</source>
        <translation>أُبلغ المشرف</translation>
    </message>
    <message>
        <source>That was within the past 3 months</source>
        <translation>كان ذلك خلال الأشهر الثلاثة الماضية</translation>
    </message>
    <message>
        <source>The first three: in the past few weeks. The fourth: ever in life.</source>
        <translation>الثلاثة الأولى: في الأسابيع القليلة الماضية. والرابع: طوال الحياة.</translation>
    </message>
    <message>
        <source>The intention to act</source>
        <translation>نية التنفيذ</translation>
    </message>
    <message>
        <source>Thought that the family would be better off</source>
        <translation>الظن أن الأسرة ستكون أفضل حالًا بدونه</translation>
    </message>
    <message>
        <source>Thoughts of ending one&apos;s life</source>
        <translation>أفكار بإنهاء الحياة</translation>
    </message>
    <message>
        <source>Thoughts of ending one&apos;s life right now</source>
        <translation>أفكار بإنهاء الحياة في هذه اللحظة</translation>
    </message>
    <message>
        <source>Thoughts of how</source>
        <translation>تفكير في الطريقة</translation>
    </message>
    <message>
        <source>Thoughts: in the past month. Deeds: ever, and in the past 3 months.</source>
        <translation>الأفكار: في الشهر الماضي. والأفعال: طوال الحياة وفي الأشهر الثلاثة الماضية.</translation>
    </message>
    <message>
        <source>What protects them</source>
        <translation>ما يحميه</translation>
    </message>
    <message>
        <source>What this level asks for</source>
        <translation>ما يتطلبه هذا المستوى</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When they were told</source>
        <translation>متى أُبلغ</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>من أُبلغ</translation>
    </message>
    <message>
        <source>Why it is judged higher</source>
        <translation>سبب التقدير الأعلى</translation>
    </message>
    <message>
        <source>Wish to be dead</source>
        <translation>تمني الموت</translation>
    </message>
    <message>
        <source>Wish to be dead or not to wake up</source>
        <translation>تمني الموت أو عدم الاستيقاظ</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Your own judgement, if it is higher</source>
        <translation>تقديرك أنت إن كان أعلى</translation>
    </message>
    <message>
        <source>a named person is in danger</source>
        <translation>شخصًا بعينه في خطر</translation>
    </message>
    <message>
        <source>a question was answered yes: look closer today</source>
        <translation>سؤالًا أُجيب عنه بنعم: يلزم نظر أدق اليوم</translation>
    </message>
    <message>
        <source>a question was not answered, which counts as yes here</source>
        <translation>سؤالًا بقي بلا جواب، وهذا يُعدّ هنا نعم</translation>
    </message>
    <message>
        <source>as judged in a session note</source>
        <translation>قُدّر كذلك في ملاحظة جلسة</translation>
    </message>
    <message>
        <source>means are within reach</source>
        <translation>الوسائل في المتناول</translation>
    </message>
    <message>
        <source>no topic was answered yes</source>
        <translation>لم يُجب عن أي موضوع بنعم</translation>
    </message>
    <message>
        <source>somebody else is in danger</source>
        <translation>شخصًا آخر في خطر</translation>
    </message>
    <message>
        <source>something was done or prepared at some time in life</source>
        <translation>شيئًا فُعل أو حُضّر في وقت ما من الحياة</translation>
    </message>
    <message>
        <source>something was done or prepared within 3 months</source>
        <translation>شيئًا فُعل أو حُضّر خلال ثلاثة أشهر</translation>
    </message>
    <message>
        <source>the question about now was not answered, which is taken as serious</source>
        <translation>السؤال عن هذه اللحظة بقي بلا جواب، وهذا يؤخذ بجدية</translation>
    </message>
    <message>
        <source>there are thoughts of ending one&apos;s life</source>
        <translation>هناك أفكارًا بإنهاء الحياة</translation>
    </message>
    <message>
        <source>there are thoughts of how</source>
        <translation>هناك تفكيرًا في الطريقة</translation>
    </message>
    <message>
        <source>there are thoughts of it right now</source>
        <translation>هناك أفكارًا بذلك في هذه اللحظة</translation>
    </message>
    <message>
        <source>there is a plan</source>
        <translation>هناك خطة</translation>
    </message>
    <message>
        <source>there is a plan with the intention to carry it out</source>
        <translation>هناك خطة مع نية تنفيذها</translation>
    </message>
    <message>
        <source>there is a wish to be dead</source>
        <translation>هناك تمنيًا للموت</translation>
    </message>
    <message>
        <source>there is danger to oneself</source>
        <translation>هناك خطرًا على النفس</translation>
    </message>
    <message>
        <source>there is some intention to act</source>
        <translation>هناك شيء من النية للتنفيذ</translation>
    </message>
    <message>
        <source>there is the intention to act</source>
        <translation>هناك نية للتنفيذ</translation>
    </message>
    <message>
        <source>there were attempts before</source>
        <translation>هناك محاولات سابقة</translation>
    </message>
</context>
<context>
    <name>RootCard</name>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Choose the root key</source>
        <translation>اختر المفتاح الجذري</translation>
    </message>
    <message>
        <source>Its own one, not the one of your vault.</source>
        <translation>عبارته هو، لا عبارة خزنتك.</translation>
    </message>
    <message>
        <source>Open another one here too, or go on: others who hold a root key sign after you.</source>
        <translation>افتح مفتاحًا آخر هنا أيضًا، أو تابع: يوقّع بعدك من لديهم مفاتيح جذرية أخرى.</translation>
    </message>
    <message>
        <source>Open the root key</source>
        <translation>افتح المفتاح الجذري</translation>
    </message>
    <message>
        <source>Open: it signs what you decide here</source>
        <translation>مفتوح: يوقّع ما تقرره هنا</translation>
    </message>
    <message>
        <source>Passphrase of the root key</source>
        <translation>عبارة مرور المفتاح الجذري</translation>
    </message>
    <message>
        <source>Put in the stick with the root key, and choose its file.</source>
        <translation>أدخل قرص USB الذي عليه المفتاح الجذري، واختر ملفه.</translation>
    </message>
    <message>
        <source>Root key {name}</source>
        <translation>المفتاح الجذري {name}</translation>
    </message>
    <message>
        <source>Root keys ({patterns})</source>
        <translation>المفاتيح الجذرية ({patterns})</translation>
    </message>
    <message>
        <source>That passphrase does not open this root key. Nothing was changed.</source>
        <translation>عبارة المرور هذه لا تفتح هذا المفتاح الجذري. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The root key</source>
        <translation>المفتاح الجذري</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>يستغرق هذا بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Where is the root key?</source>
        <translation>أين المفتاح الجذري؟</translation>
    </message>
    <message>
        <source>{opened} of {needed} root keys open</source>
        <translation>فُتح {opened} من {needed} من المفاتيح الجذرية</translation>
    </message>
</context>
<context>
    <name>RootKeysScreen</name>
    <message>
        <source>Leave it as it is</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message>
        <source>Make the new root keys</source>
        <translation>اصنع المفاتيح الجذرية الجديدة</translation>
    </message>
    <message>
        <source>Other root keys</source>
        <translation>مفاتيح جذرية أخرى</translation>
    </message>
    <message>
        <source>Repair the list of people</source>
        <translation>أصلح قائمة الأعضاء</translation>
    </message>
    <message>
        <source>Sign the repair</source>
        <translation>وقّع الإصلاح</translation>
    </message>
    <message>
        <source>The new root keys</source>
        <translation>المفاتيح الجذرية الجديدة</translation>
    </message>
    <message>
        <source>The next list names both lists that contradict each other, and goes on from the one on this computer. Whoever was let in only by the other list is let in again afterwards.</source>
        <translation>تسمّي القائمة التالية القائمتين المتعارضتين، وتتابع من التي على هذا الحاسوب. ومن قُبل بالقائمة الأخرى وحدها يُقبل من جديد بعد ذلك.</translation>
    </message>
    <message>
        <source>They take the place of all the old ones, which sign nothing once the new list holds.</source>
        <translation>تحل محل كل المفاتيح القديمة، التي لا توقّع شيئًا متى سرت القائمة الجديدة.</translation>
    </message>
    <message>
        <source>What the repair does</source>
        <translation>ما يفعله الإصلاح</translation>
    </message>
</context>
<context>
    <name>RosterNews</name>
    <message>
        <source>A computer of {name} is no longer trusted: {other}. The reason: {reason}.</source>
        <translation>لم يعد أحد حواسيب {name} موثوقًا به: {other}. السبب: {reason}.</translation>
    </message>
    <message>
        <source>Each computer keeps what it has taken over; nothing else counts.</source>
        <translation>يحتفظ كل حاسوب بما اعتمده، ولا يُعتدّ بشيء سواه.</translation>
    </message>
    <message>
        <source>New: {keys}. The name of a key&apos;s file has the first eight letters of its key.</source>
        <translation>الجديد: {keys}. في اسم ملف كل مفتاح أول ثمانية أحرف من مفتاحه.</translation>
    </message>
    <message>
        <source>No longer: {gone}.</source>
        <translation>لم يعد ساريًا: {gone}.</translation>
    </message>
    <message>
        <source>Nobody may erase what others wrote. Ask why before you sign.</source>
        <translation>لا يحق لأحد محو ما كتبه غيره. اسأل عن السبب قبل أن توقّع.</translation>
    </message>
    <message>
        <source>Other root keys: {must} of {count} sign from then on. Ask each holder before you sign.</source>
        <translation>مفاتيح جذرية أخرى: يوقّع {must} من {count} من ذلك الحين. اسأل حامل كل مفتاح قبل أن توقّع.</translation>
    </message>
    <message>
        <source>Something that this program does not know. Ask what it is before you sign.</source>
        <translation>شيء لا يعرفه هذا البرنامج. اسأل ما هو قبل أن توقّع.</translation>
    </message>
    <message>
        <source>The list is dated on a day that is still to come: {day}. Ask why before you sign.</source>
        <translation>تاريخ القائمة يوم لم يأت بعد: {day}. اسأل عن السبب قبل أن توقّع.</translation>
    </message>
    <message>
        <source>The list lasts until another day: {day}</source>
        <translation>تسري القائمة حتى يوم آخر: {day}</translation>
    </message>
    <message>
        <source>The list lasts without an end</source>
        <translation>تسري القائمة بلا نهاية</translation>
    </message>
    <message>
        <source>The programme is called {other}</source>
        <translation>تصبح المؤسسة باسم {other}</translation>
    </message>
    <message>
        <source>Two lists of the same number are brought together</source>
        <translation>تُجمع قائمتان بالرقم نفسه في واحدة</translation>
    </message>
    <message>
        <source>Vaults are left in nobody&apos;s keeping any more. Ask why before you sign.</source>
        <translation>لم تعد الخزائن تُودع في عهدة أحد. اسأل عن السبب قبل أن توقّع.</translation>
    </message>
    <message>
        <source>Vaults can be left in the keeping of another key, which opens them: {other}. Compare it with the keeper&apos;s own before you sign.</source>
        <translation>يمكن إيداع الخزائن في عهدة مفتاح آخر، وهو يفتحها: {other}. قارنه بالمفتاح الذي لدى صاحب العهدة نفسه قبل أن توقّع.</translation>
    </message>
    <message>
        <source>What a client took back goes out of sight only</source>
        <translation>ما استرده العميل يُخفى عن الأنظار فقط</translation>
    </message>
    <message>
        <source>What a client took back is erased, in days: {days}</source>
        <translation>يُمحى ما استرده العميل بعد هذا العدد من الأيام: {days}</translation>
    </message>
    <message>
        <source>What came from there until now counts, also where it has not arrived yet.</source>
        <translation>ما جاء من هناك حتى الآن يُعتدّ به، حتى حيث لم يصل بعد.</translation>
    </message>
    <message>
        <source>What is to count of {name} is not all on this computer, or is something else here. Ask what it is before you sign.</source>
        <translation>ما سيُعتدّ به مما كتبه {name} ليس كله على هذا الحاسوب، أو هو شيء آخر هنا. اسأل ما هو قبل أن توقّع.</translation>
    </message>
    <message>
        <source>Who may erase what others wrote: {roles}. Ask why before you sign.</source>
        <translation>من يحق له محو ما كتبه غيره: {roles}. اسأل عن السبب قبل أن توقّع.</translation>
    </message>
    <message>
        <source>another computer took its place</source>
        <translation>حلّ حاسوب آخر محله</translation>
    </message>
    <message>
        <source>left the programme</source>
        <translation>مغادرة المؤسسة</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>الفقدان</translation>
    </message>
    <message>
        <source>stolen or seized</source>
        <translation>السرقة أو المصادرة</translation>
    </message>
    <message>
        <source>{name} comes with another key. Ask them in person before you sign.</source>
        <translation>يأتي {name} بمفتاح آخر. اسأله شخصيًا قبل أن توقّع.</translation>
    </message>
    <message>
        <source>{name} gets another computer: {other}</source>
        <translation>يحصل {name} على حاسوب آخر: {other}</translation>
    </message>
    <message>
        <source>{name} has another role: {role}</source>
        <translation>يتولى {name} دورًا آخر: {role}</translation>
    </message>
    <message>
        <source>{name} is called {other}. Ask them before you sign.</source>
        <translation>أصبح اسم {name} هو {other}. اسأله قبل أن توقّع.</translation>
    </message>
    <message>
        <source>{name} is let in: {role}</source>
        <translation>يُقبل {name}: {role}</translation>
    </message>
    <message>
        <source>{name} is let in: {role}. Somebody of this name is in the list already, with another key. Ask why before you sign.</source>
        <translation>يُقبل {name}: {role}. في القائمة من يحمل هذا الاسم أصلًا، بمفتاح آخر. اسأل عن السبب قبل أن توقّع.</translation>
    </message>
    <message>
        <source>{name} is no longer trusted. The reason: {reason}.</source>
        <translation>لم يعد {name} موثوقًا به. السبب: {reason}.</translation>
    </message>
    <message>
        <source>{name} or one of their computers is missing. Ask why before you sign.</source>
        <translation>{name} أو أحد حواسيبه غير موجود في القائمة. اسأل عن السبب قبل أن توقّع.</translation>
    </message>
    <message>
        <source>{name} or one of their computers is trusted again. Ask why before you sign.</source>
        <translation>يعود {name} أو أحد حواسيبه موثوقًا به. اسأل عن السبب قبل أن توقّع.</translation>
    </message>
    <message>
        <source>{other} no longer reviews the work of {name}</source>
        <translation>لم يعد {other} يراجع عمل {name}</translation>
    </message>
    <message>
        <source>{other} reviews the work of {name}</source>
        <translation>يراجع {other} عمل {name}</translation>
    </message>
</context>
<context>
    <name>RulesScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Days until it is erased; 0 for at once</source>
        <translation>عدد الأيام حتى المحو؛ 0 يعني فورًا</translation>
    </message>
    <message>
        <source>Erase it later</source>
        <translation>محو لاحقًا</translation>
    </message>
    <message>
        <source>Everybody who was sent the client&apos;s records puts them out of sight as soon as they read the client&apos;s no: no list, search or paper shows them. The sealed records stay in those vaults unless they are erased later.</source>
        <translation>كل من أُرسلت إليه سجلات العميل يخفيها عن الأنظار فور قراءة رفضه: لا تظهر في أي قائمة أو بحث أو ورقة. تبقى السجلات المختومة في تلك الخزائن ما لم تُمحَ لاحقًا.</translation>
    </message>
    <message>
        <source>For clients: their counselor sees on the tab Consent who confirmed erasure, and can tell them. The counselor&apos;s own records stay; what somebody has read or printed, no program takes back.</source>
        <translation>للعملاء: يرى مرشدهم في تبويب الموافقة من أكّد المحو، ويستطيع إخبارهم. تبقى سجلات المرشد نفسه، وما قرأه أحد أو طبعه لا يسترده أي برنامج.</translation>
    </message>
    <message>
        <source>For colleagues: if it is erased later, each computer does so by itself once the days have passed, and nobody can bring it back there. Until then a client can change their mind.</source>
        <translation>للزملاء: إذا كانت تُمحى لاحقًا، يمحوها كل حاسوب من تلقاء نفسه بعد انقضاء الأيام، ولا يستطيع أحد استعادتها هناك. وحتى ذلك الحين يمكن للعميل أن يغيّر رأيه.</translation>
    </message>
    <message>
        <source>Leave all of them empty unless your law or your programme asks for it.</source>
        <translation>اترك جميعها فارغة ما لم يطلب ذلك قانونكم أو برنامجكم.</translation>
    </message>
    <message>
        <source>Nobody has such a role now.</source>
        <translation>لا أحد يشغل دورًا كهذا الآن.</translation>
    </message>
    <message>
        <source>Now: erased at once</source>
        <translation>الآن: يُمحى فورًا</translation>
    </message>
    <message>
        <source>Now: erased, in days: {days}</source>
        <translation>الآن: يُمحى بعد هذا العدد من الأيام: {days}</translation>
    </message>
    <message>
        <source>Now: nobody else</source>
        <translation>الآن: لا أحد غيرهم</translation>
    </message>
    <message>
        <source>Now: out of sight only</source>
        <translation>الآن: يُخفى عن الأنظار فقط</translation>
    </message>
    <message>
        <source>Now: {roles}</source>
        <translation>الآن: {roles}</translation>
    </message>
    <message>
        <source>Out of sight only</source>
        <translation>إخفاء عن الأنظار فقط</translation>
    </message>
    <message>
        <source>Rules about erasing</source>
        <translation>قواعد المحو</translation>
    </message>
    <message>
        <source>Sign these rules</source>
        <translation>وقّع هذه القواعد</translation>
    </message>
    <message>
        <source>These are now: {names}</source>
        <translation>هم الآن: {names}</translation>
    </message>
    <message>
        <source>What everybody does with it</source>
        <translation>ما يفعله الجميع به</translation>
    </message>
    <message>
        <source>When a client takes back their consent to sharing</source>
        <translation>عندما يسحب العميل موافقته على المشاركة</translation>
    </message>
    <message>
        <source>Who may erase what others wrote</source>
        <translation>من يحق له محو ما كتبه غيره</translation>
    </message>
    <message>
        <source>Whoever wrote a record may erase it, and so may the counselor of the case. Who is ticked here may erase in every case that they were sent: for good, on every computer that has it. Only a legal hold keeps it.</source>
        <translation>من كتب سجلًا يحق له محوه، وكذلك مرشد الحالة. ومن يُؤشَّر عليه هنا يحق له المحو في كل حالة أُرسلت إليه: محوًا نهائيًا، على كل حاسوب توجد فيه. ولا يحفظها إلا الحجز القانوني.</translation>
    </message>
</context>
<context>
    <name>SafetyPlan</name>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>A professional or service</source>
        <translation>مختص أو خدمة</translation>
    </message>
    <message>
        <source>A warning sign</source>
        <translation>علامة تحذير</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>بدء الخطة</translation>
    </message>
    <message>
        <source>Making my surroundings safer</source>
        <translation>جعل محيطي أأمن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the person or service</source>
        <translation>اسم الشخص أو الخدمة</translation>
    </message>
    <message>
        <source>No safety plan yet. It takes about 30 minutes together.</source>
        <translation>لا خطة أمان بعد. تستغرق معًا نحو نصف ساعة.</translation>
    </message>
    <message>
        <source>Nobody here needs to know what is going on. Who is good company? Where?</source>
        <translation>لا يلزم أن يعلم أحد هنا بما يجري. من الصحبة الطيبة؟ وأين؟</translation>
    </message>
    <message>
        <source>People I can ask for help</source>
        <translation>أشخاص أستطيع طلب العون منهم</translation>
    </message>
    <message>
        <source>People and places that take my mind off</source>
        <translation>أشخاص وأماكن تصرف ذهني</translation>
    </message>
    <message>
        <source>People who may know what is going on. Say it aloud together: “When it gets bad, whom could I call, and what would I say?”</source>
        <translation>أشخاص يجوز أن يعلموا بما يجري. قولاها معًا بصوت مسموع: «حين يسوء الأمر، بمن أتصل، وماذا أقول؟»</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Professionals and services</source>
        <translation>مختصون وخدمات</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>خطة الأمان</translation>
    </message>
    <message>
        <source>Six steps, in this order</source>
        <translation>ست خطوات، بهذا الترتيب</translation>
    </message>
    <message>
        <source>Something I can do</source>
        <translation>شيء أستطيع فعله</translation>
    </message>
    <message>
        <source>Something to make safer</source>
        <translation>شيء نجعله أأمن</translation>
    </message>
    <message>
        <source>Warning sign</source>
        <translation>علامة التحذير</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>علامات التحذير</translation>
    </message>
    <message>
        <source>What I can do</source>
        <translation>ما أستطيع فعله</translation>
    </message>
    <message>
        <source>What I can do alone</source>
        <translation>ما أستطيع فعله وحدي</translation>
    </message>
    <message>
        <source>What could be put out of reach for a while? Freely, and never for good. Who helps, by when?</source>
        <translation>ما الذي يمكن إبعاده عن المتناول فترةً؟ بالاختيار وليس للأبد. من يساعد، وحتى متى؟</translation>
    </message>
    <message>
        <source>What helps you get through an hour without anybody?</source>
        <translation>ما الذي يساعدك على اجتياز ساعة دون أحد؟</translation>
    </message>
    <message>
        <source>What makes it worth staying, where the plan is kept, and when you look at it again.</source>
        <translation>ما الذي يستحق البقاء، وأين تُحفظ الخطة، ومتى تُراجع.</translation>
    </message>
    <message>
        <source>What tells you that it is getting bad? Thoughts, pictures, moods, deeds, places.</source>
        <translation>ما الذي ينبئك بأن الأمر يسوء؟ أفكار، صور، مزاج، أفعال، أماكن.</translation>
    </message>
    <message>
        <source>What we agreed to do</source>
        <translation>ما اتفقنا على فعله</translation>
    </message>
    <message>
        <source>Who can be called by day, who at night, and where can you go?</source>
        <translation>بمن يمكن الاتصال نهارًا، وبمن ليلًا، وإلى أين يمكن الذهاب؟</translation>
    </message>
    <message>
        <source>Worth living for</source>
        <translation>ما يستحق العيش من أجله</translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظت {time}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>أزمة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Enter chooses {row}</source>
        <translation>يختار مفتاح الإدخال {row}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>No results for “{text}”.</source>
        <translation>لا نتائج لـ«{text}».</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Plans, crises, files and tasks</source>
        <translation>الخطط والأزمات والملفات والمهام</translation>
    </message>
    <message>
        <source>Protection plan</source>
        <translation>خطة الحماية</translation>
    </message>
    <message>
        <source>Risk screen</source>
        <translation>فحص الخطر</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>خطة الأمان</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
</context>
<context>
    <name>ServiceRows</name>
    <message>
        <source>Add a service</source>
        <translation>إضافة خدمة</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>اسم الخدمة</translation>
    </message>
    <message>
        <source>Take this service away</source>
        <translation>إزالة هذه الخدمة</translation>
    </message>
    <message>
        <source>What it may get</source>
        <translation>ما يجوز أن تتسلّمه</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>A relative helped</source>
        <translation>ساعد أحد الأقارب</translation>
    </message>
    <message>
        <source>Another facility</source>
        <translation>مرفق آخر</translation>
    </message>
    <message>
        <source>Another setting</source>
        <translation>إطار آخر</translation>
    </message>
    <message>
        <source>Asking about risk</source>
        <translation>السؤال عن الخطر</translation>
    </message>
    <message>
        <source>Basic services and safety</source>
        <translation>خدمات أساسية وأمان</translation>
    </message>
    <message>
        <source>Being there</source>
        <translation>الحضور مع العميل</translation>
    </message>
    <message>
        <source>Better</source>
        <comment>since the last session</comment>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>التنفس</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>Calming</source>
        <translation>التهدئة</translation>
    </message>
    <message>
        <source>Camp or collective site</source>
        <translation>مخيم أو موقع جماعي</translation>
    </message>
    <message>
        <source>Closer</source>
        <comment>progress of a goal</comment>
        <translation>أقرب</translation>
    </message>
    <message>
        <source>Communication skills</source>
        <translation>مهارات التواصل</translation>
    </message>
    <message>
        <source>Community and family support</source>
        <translation>دعم المجتمع والأسرة</translation>
    </message>
    <message>
        <source>Community service</source>
        <translation>خدمة مجتمعية</translation>
    </message>
    <message>
        <source>Couple or family work</source>
        <translation>عمل مع الزوجين أو الأسرة</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>Drawing or art</source>
        <translation>رسم أو فن</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>التعبير</translation>
    </message>
    <message>
        <source>Facing fears in steps</source>
        <translation>مواجهة المخاوف خطوة خطوة</translation>
    </message>
    <message>
        <source>Faith and ritual</source>
        <translation>الإيمان والشعائر</translation>
    </message>
    <message>
        <source>Focused support</source>
        <translation>دعم مركّز</translation>
    </message>
    <message>
        <source>Grounding</source>
        <translation>التثبيت في الحاضر</translation>
    </message>
    <message>
        <source>Harder</source>
        <comment>progress of a goal</comment>
        <translation>أصعب</translation>
    </message>
    <message>
        <source>Holding centre</source>
        <translation>مركز احتجاز</translation>
    </message>
    <message>
        <source>Hospital ward</source>
        <translation>جناح في المستشفى</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>Information and links</source>
        <translation>معلومات وصلات</translation>
    </message>
    <message>
        <source>Looking at thoughts</source>
        <translation>النظر في الأفكار</translation>
    </message>
    <message>
        <source>Managing anger</source>
        <translation>التعامل مع الغضب</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>وساطة</translation>
    </message>
    <message>
        <source>Mindfulness</source>
        <translation>اليقظة الذهنية</translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>since the last session</comment>
        <translation>متفاوت</translation>
    </message>
    <message>
        <source>Motivation for change</source>
        <translation>دافعية التغيير</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>حركة</translation>
    </message>
    <message>
        <source>Muscle relaxation</source>
        <translation>إرخاء العضلات</translation>
    </message>
    <message>
        <source>Naming feelings</source>
        <translation>تسمية المشاعر</translation>
    </message>
    <message>
        <source>Naming strengths</source>
        <translation>تسمية نقاط القوة</translation>
    </message>
    <message>
        <source>Needed, none there</source>
        <translation>لازم ولم يكن أحد</translation>
    </message>
    <message>
        <source>No change</source>
        <comment>progress of a goal</comment>
        <translation>لا تغيير</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>لا حاجة إليه</translation>
    </message>
    <message>
        <source>Our own facility</source>
        <translation>مرفقنا</translation>
    </message>
    <message>
        <source>People around</source>
        <translation>من حول العميل</translation>
    </message>
    <message>
        <source>Planning activities</source>
        <translation>تخطيط الأنشطة</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>لعب</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>مساعدة عملية</translation>
    </message>
    <message>
        <source>Practising skills</source>
        <translation>التمرّن على المهارات</translation>
    </message>
    <message>
        <source>Problem solving</source>
        <translation>حل المشكلات</translation>
    </message>
    <message>
        <source>Psychoeducation</source>
        <translation>تثقيف نفسي</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Safe space</source>
        <translation>مساحة آمنة</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Safety planning</source>
        <translation>تخطيط الأمان</translation>
    </message>
    <message>
        <source>School service</source>
        <translation>خدمة مدرسية</translation>
    </message>
    <message>
        <source>Setting goals</source>
        <translation>وضع الأهداف</translation>
    </message>
    <message>
        <source>Sleep routine</source>
        <translation>عادات النوم</translation>
    </message>
    <message>
        <source>Specialised care</source>
        <translation>رعاية متخصصة</translation>
    </message>
    <message>
        <source>Stabilising</source>
        <translation>تثبيت الاستقرار</translation>
    </message>
    <message>
        <source>Storytelling</source>
        <translation>سرد القصص</translation>
    </message>
    <message>
        <source>Strengthening supports</source>
        <translation>تقوية شبكة الدعم</translation>
    </message>
    <message>
        <source>Support for parents</source>
        <translation>دعم الوالدين</translation>
    </message>
    <message>
        <source>Support in grief</source>
        <translation>دعم في الحزن</translation>
    </message>
    <message>
        <source>Support with medicines</source>
        <translation>دعم في تناول الأدوية</translation>
    </message>
    <message>
        <source>Supportive listening</source>
        <translation>إصغاء داعم</translation>
    </message>
    <message>
        <source>The same</source>
        <comment>since the last session</comment>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Thoughts and feelings</source>
        <translation>الأفكار والمشاعر</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>تفهّم المشاعر</translation>
    </message>
    <message>
        <source>Working with memories</source>
        <translation>العمل مع الذكريات</translation>
    </message>
    <message>
        <source>Worse</source>
        <comment>since the last session</comment>
        <translation>أسوأ</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message numerus="yes">
        <source>%n backups could not be reached and open in the old way:</source>
        <translation>
            <numerusform>لا نسخ احتياطية تُفتح بالطريقة القديمة:</numerusform>
            <numerusform>تعذّر الوصول إلى نسخة احتياطية واحدة، وما زالت تُفتح بالطريقة القديمة:</numerusform>
            <numerusform>تعذّر الوصول إلى نسختين احتياطيتين، وما زالتا تُفتحان بالطريقة القديمة:</numerusform>
            <numerusform>تعذّر الوصول إلى %Ln نسخ احتياطية، وما زالت تُفتح بالطريقة القديمة:</numerusform>
            <numerusform>تعذّر الوصول إلى %Ln نسخة احتياطية، وما زالت تُفتح بالطريقة القديمة:</numerusform>
            <numerusform>تعذّر الوصول إلى %Ln نسخة احتياطية، وما زالت تُفتح بالطريقة القديمة:</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF was written</source>
        <translation>كُتب ملف ⁦PDF⁩</translation>
    </message>
    <message>
        <source>A backup of a vault that is here no more was removed</source>
        <translation>حُذفت نسخة احتياطية لخزنة لم تعد هنا</translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation>أُنشئت نسخة احتياطية</translation>
    </message>
    <message>
        <source>A backup was made on a stick or elsewhere</source>
        <translation>أُنشئت نسخة احتياطية على قرص USB أو في مكان آخر</translation>
    </message>
    <message>
        <source>A bundle left this computer</source>
        <translation>غادرت حزمة هذا الحاسوب</translation>
    </message>
    <message>
        <source>A bundle was read in</source>
        <translation>قُرئت حزمة واردة</translation>
    </message>
    <message>
        <source>A bundle was sealed</source>
        <translation>خُتمت حزمة</translation>
    </message>
    <message>
        <source>A case came back, as its client allowed</source>
        <translation>عادت حالة كما سمح العميل</translation>
    </message>
    <message>
        <source>A case that was handed over was removed</source>
        <translation>أُزيلت حالة كانت قد سُلّمت</translation>
    </message>
    <message>
        <source>A case that was out of sight was erased</source>
        <translation>مُحيت حالة كانت مخفية</translation>
    </message>
    <message>
        <source>A case was put out of sight, as its client asked</source>
        <translation>أُخفيت حالة كما طلب العميل</translation>
    </message>
    <message>
        <source>A client was erased for good</source>
        <translation>مُحي عميل نهائيًا</translation>
    </message>
    <message>
        <source>A client was opened</source>
        <translation>فُتح سجل عميل</translation>
    </message>
    <message>
        <source>A client&apos;s no was overridden</source>
        <translation>تُجووز رفضُ عميل</translation>
    </message>
    <message>
        <source>A file was saved outside the vault</source>
        <translation>حُفظ ملف خارج الخزنة</translation>
    </message>
    <message>
        <source>A list or the search differs from the journal.</source>
        <translation>إحدى القوائم أو البحث يختلف عن الدفتر.</translation>
    </message>
    <message>
        <source>A new recovery code was made</source>
        <translation>أُنشئ رمز استرداد جديد</translation>
    </message>
    <message>
        <source>A newer list of people was taken over</source>
        <translation>اعتُمدت قائمة أعضاء أحدث</translation>
    </message>
    <message>
        <source>A note was approved</source>
        <translation>اعتُمدت ملاحظة</translation>
    </message>
    <message>
        <source>A note was returned</source>
        <translation>أُعيدت ملاحظة</translation>
    </message>
    <message>
        <source>A part of an attached file is missing or was changed.</source>
        <translation>جزء من ملف مرفق مفقود أو تغيّر.</translation>
    </message>
    <message>
        <source>A part of the vault does not verify: {part}.</source>
        <translation>لم تثبت صحة جزء من الخزنة: ⁦{part}⁩.</translation>
    </message>
    <message>
        <source>A programme was founded</source>
        <translation>أُسّست مؤسسة</translation>
    </message>
    <message>
        <source>A sealed bundle was destroyed before it left</source>
        <translation>أُتلفت حزمة مختومة قبل أن تغادر</translation>
    </message>
    <message>
        <source>A second list of people of the same number turned up</source>
        <translation>ظهرت قائمة أعضاء ثانية بالرقم نفسه</translation>
    </message>
    <message>
        <source>A signature does not fit what it stands under.</source>
        <translation>أحد التواقيع لا يطابق ما وُضع تحته.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن البرنامج</translation>
    </message>
    <message>
        <source>Ages of consent</source>
        <translation>أعمار الموافقة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>Check my vault</source>
        <translation>فحص الخزنة</translation>
    </message>
    <message>
        <source>Entries of this log were lost: their page was damaged</source>
        <translation>فُقدت أسطر من هذا السجل: كان موضعها تالفًا</translation>
    </message>
    <message>
        <source>Every backup that is known of opens in the new way too.</source>
        <translation>كل النسخ الاحتياطية المعروفة تُفتح بالطريقة الجديدة أيضًا.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>أخفِ عبارة المرور</translation>
    </message>
    <message>
        <source>In keeping</source>
        <translation>الإيداع</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Many erasures by somebody else were agreed to</source>
        <translation>وُوفق على محو كثير طلبه شخص آخر</translation>
    </message>
    <message>
        <source>Many erasures by somebody else were refused</source>
        <translation>رُفض محو كثير طلبه شخص آخر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New vault key</source>
        <translation>مفتاح جديد للخزنة</translation>
    </message>
    <message>
        <source>Others hold more of this computer&apos;s history than it does; it goes on as a new one</source>
        <translation>لدى الآخرين من تاريخ هذا الحاسوب أكثر مما لديه؛ فيتابع بوصفه حاسوبًا جديدًا</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Receiving key</source>
        <translation>مفتاح الاستلام</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>أظهر عبارة المرور</translation>
    </message>
    <message>
        <source>Something was printed</source>
        <translation>طُبع شيء</translation>
    </message>
    <message>
        <source>The journal has a gap or an entry that was changed.</source>
        <translation>في الدفتر فجوة أو قيد مغيَّر.</translation>
    </message>
    <message>
        <source>The journal holds less than it once did.</source>
        <translation>في الدفتر أقل مما كان فيه.</translation>
    </message>
    <message>
        <source>The list of people was repaired</source>
        <translation>أُصلحت قائمة الأعضاء</translation>
    </message>
    <message>
        <source>The log of what happened here has a gap.</source>
        <translation>في قائمة ما حدث هنا فجوة.</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>تغيّرت عبارة المرور</translation>
    </message>
    <message>
        <source>The passphrase was made harder to guess by machines</source>
        <translation>صار تخمين عبارة المرور أصعب على الآلات</translation>
    </message>
    <message>
        <source>The programme got other root keys</source>
        <translation>صار للمؤسسة مفاتيح جذرية أخرى</translation>
    </message>
    <message>
        <source>The programme&apos;s list of people was changed</source>
        <translation>تغيّرت قائمة أعضاء المؤسسة</translation>
    </message>
    <message>
        <source>The receiving key was shown</source>
        <translation>عُرض مفتاح الاستلام</translation>
    </message>
    <message>
        <source>The settings are damaged.</source>
        <translation>الإعدادات تالفة.</translation>
    </message>
    <message>
        <source>The vault got a new key</source>
        <translation>صار للخزنة مفتاح جديد</translation>
    </message>
    <message>
        <source>The vault was left in the programme&apos;s keeping</source>
        <translation>أُودِعت الخزنة لدى المؤسسة</translation>
    </message>
    <message>
        <source>The vault was made</source>
        <translation>أُنشئت الخزنة</translation>
    </message>
    <message>
        <source>The vault was restored from a backup</source>
        <translation>استُعيدت الخزنة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>The vault was taken back from the programme&apos;s keeping</source>
        <translation>استُرجعت الخزنة من إيداع المؤسسة</translation>
    </message>
    <message>
        <source>The vault was unlocked</source>
        <translation>فُتحت الخزنة</translation>
    </message>
    <message>
        <source>The vault was unlocked by an older header that was put back</source>
        <translation>فُتحت الخزنة بترويسة أقدم أُعيدت إليها</translation>
    </message>
    <message>
        <source>The vault went on as a new computer</source>
        <translation>تابعت الخزنة كأنها على حاسوب جديد</translation>
    </message>
    <message>
        <source>The vault&apos;s file is damaged in some places.</source>
        <translation>ملف الخزنة تالف في بعض مواضعه.</translation>
    </message>
    <message>
        <source>The vault&apos;s file was damaged and was made anew</source>
        <translation>كان ملف الخزنة تالفًا فأُنشئ من جديد</translation>
    </message>
    <message>
        <source>The words of an entry are not those that were written.</source>
        <translation>كلمات أحد القيود ليست كما كُتبت.</translation>
    </message>
    <message>
        <source>This vault joined a programme</source>
        <translation>انضمت هذه الخزنة إلى مؤسسة</translation>
    </message>
    <message>
        <source>This vault left its programme</source>
        <translation>غادرت هذه الخزنة مؤسستها</translation>
    </message>
    <message>
        <source>Two histories under one key were left as they are</source>
        <translation>تُرك تاريخان تحت مفتاح واحد كما هما</translation>
    </message>
    <message>
        <source>What happened here</source>
        <translation>ما حدث هنا</translation>
    </message>
    <message>
        <source>What was kept of entries that could not be read was removed</source>
        <translation>حُذف ما كان محفوظًا من مدخلات تعذّرت قراءتها</translation>
    </message>
</context>
<context>
    <name>SharedCard</name>
    <message>
        <source>Nothing was shared yet.</source>
        <translation>لم يُشارك شيء بعد.</translation>
    </message>
    <message>
        <source>On its way to {name}.</source>
        <translation>في الطريق إلى {name}.</translation>
    </message>
    <message>
        <source>What was shared stays with whoever has it. Tell them of a withdrawal.</source>
        <translation>ما شورك يبقى عند من لديه. يُخبَر بأي سحب.</translation>
    </message>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>ولا شيء أقدم</numerusform>
            <numerusform>وواحدة أقدم</numerusform>
            <numerusform>واثنتان أقدم</numerusform>
            <numerusform>و%Ln أقدم</numerusform>
            <numerusform>و%Ln أقدم</numerusform>
            <numerusform>و%Ln أقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>needs a newer version of the program</source>
        <translation>يحتاج إلى إصدار أحدث من البرنامج</translation>
    </message>
    <message>
        <source>{day}: {where}</source>
        <translation>‏{day}: {where}</translation>
    </message>
    <message>
        <source>{day}: {where} to {who}</source>
        <translation>‏{day}: {where} إلى {who}</translation>
    </message>
    <message>
        <source>{line} (by an override)</source>
        <translation>{line} (بتجاوز)</translation>
    </message>
    <message>
        <source>{name} confirmed erasure, {day}.</source>
        <translation>أكد {name} المحو، {day}.</translation>
    </message>
    <message>
        <source>{name} is not told yet.</source>
        <translation>لم يُبلَّغ {name} بعد.</translation>
    </message>
    <message>
        <source>{name} put it out of sight, {day}.</source>
        <translation>أخفاه {name} عن الأنظار، {day}.</translation>
    </message>
    <message>
        <source>{name} received it, {day}, and has not answered yet.</source>
        <translation>استلمه {name}، {day}، ولم يجب بعد.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Add what was typed, or change the entry</source>
        <translation>إضافة ما كُتب، أو تغيير البند</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>the arrow keys</comment>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Back to the screen before</source>
        <translation>العودة إلى الشاشة السابقة</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Hold to read the selected name while names are hidden</source>
        <translation>بالضغط المستمر يُقرأ الاسم المختار حين تكون الأسماء مخفية</translation>
    </message>
    <message>
        <source>How likely, 0 to 10</source>
        <translation>مدى الاحتمال، من 0 إلى 10</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>في القوائم</translation>
    </message>
    <message>
        <source>Jump to a row by its first letters</source>
        <translation>الانتقال إلى سطر بحروفه الأولى</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Leave a dialog without doing it</source>
        <translation>الخروج من نافذة حوار دون تنفيذها</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>the letter keys</comment>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Mark somebody as unsafe</source>
        <translation>وسم شخص بأنه غير آمن</translation>
    </message>
    <message>
        <source>Move the entry</source>
        <translation>نقل البند</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Next step, step before</source>
        <translation>الخطوة التالية، الخطوة السابقة</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>the number keys</comment>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>في الصفحة</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>فتح السطر</translation>
    </message>
    <message>
        <source>Safety plan of the client</source>
        <translation>خطة أمان العميل</translation>
    </message>
    <message>
        <source>Search clients, notes, commands</source>
        <translation>البحث عن عميل أو ملاحظة أو أمر</translation>
    </message>
    <message>
        <source>Sign, or do the deed of the page</source>
        <translation>التوقيع، أو تنفيذ إجراء الصفحة</translation>
    </message>
    <message>
        <source>Tab walks through everything, also out of a text.</source>
        <translation>مفتاح ⁦Tab⁩ يمرّ بكل شيء، ويخرج من النص أيضًا.</translation>
    </message>
    <message>
        <source>Take back the last deed</source>
        <translation>التراجع عن آخر إجراء</translation>
    </message>
    <message>
        <source>Take the entry out</source>
        <translation>حذف البند</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>هذه المفاتيح</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Walk along the rows</source>
        <translation>التنقل بين الأسطر</translation>
    </message>
    <message>
        <source>Writing a plan</source>
        <translation>عند كتابة خطة</translation>
    </message>
</context>
<context>
    <name>ShownCode</name>
    <message>
        <source>It is shown this once. Print it or copy it by hand, then type it back.</source>
        <translation>يظهر هذه المرة فقط. يُطبع أو يُنسخ باليد، ثم تُعاد كتابته.</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>اطبع الرمز</translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation>رمز الاسترداد الجديد</translation>
    </message>
</context>
<context>
    <name>SignedDeeds</name>
    <message>
        <source>After signing it can be added to, not changed.</source>
        <translation>بعد التوقيع تمكن الإضافة إليها، ولا يمكن تغييرها.</translation>
    </message>
    <message>
        <source>Agree to erase these records?</source>
        <translation>هل توافق على محو هذه السجلات؟</translation>
    </message>
    <message>
        <source>Approve the version</source>
        <translation>اعتماد النسخة</translation>
    </message>
    <message>
        <source>Approve this version?</source>
        <translation>اعتماد هذه النسخة؟</translation>
    </message>
    <message>
        <source>Attach the file</source>
        <translation>أرفق الملف</translation>
    </message>
    <message>
        <source>Attach this file?</source>
        <translation>هل تُرفق هذا الملف؟</translation>
    </message>
    <message>
        <source>Both of you can read it; after signing it can be added to, not changed.</source>
        <translation>يمكن لكليكما قراءته؛ وبعد التوقيع يُضاف إليه ولا يُغيَّر.</translation>
    </message>
    <message>
        <source>Co-sign the note</source>
        <translation>وقّع الملاحظة معه</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>إنهاء الخطة</translation>
    </message>
    <message>
        <source>End this plan?</source>
        <translation>إنهاء هذه الخطة؟</translation>
    </message>
    <message>
        <source>Erase the note</source>
        <translation>محو الملاحظة</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>امحُها</translation>
    </message>
    <message>
        <source>Erase this private note?</source>
        <translation>هل تُمحى هذه الملاحظة الخاصة؟</translation>
    </message>
    <message>
        <source>Finish and sign this version?</source>
        <translation>إنهاء هذا الإصدار وتوقيعه؟</translation>
    </message>
    <message>
        <source>From now on nothing of it is shared. The client may agree again later.</source>
        <translation>من الآن لا يُشارك شيء منها. وللعميل أن يوافق من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>From then on it is yours: its risk, its promises, its dates.</source>
        <translation>تصبح لك منذ ذلك الحين: خطرها ووعودها ومواعيدها.</translation>
    </message>
    <message>
        <source>Is this computer&apos;s date right?</source>
        <translation>هل تاريخ هذا الحاسوب صحيح؟</translation>
    </message>
    <message>
        <source>Is this plan still right?</source>
        <translation>هل ما زالت هذه الخطة صحيحة؟</translation>
    </message>
    <message>
        <source>It becomes a session note; it can be added to, not changed.</source>
        <translation>يصبح ملاحظة جلسة؛ يمكن الإضافة إليها لا تغييرها.</translation>
    </message>
    <message>
        <source>It becomes the plan to use. Older versions stay readable.</source>
        <translation>يصبح الخطة المستخدمة. تبقى الإصدارات الأقدم مقروءة.</translation>
    </message>
    <message>
        <source>It can be added to, not changed. A higher level counts at once.</source>
        <translation>يمكن الإضافة إليه لا تغييره. ويسري المستوى الأعلى فورًا.</translation>
    </message>
    <message>
        <source>It counts at once. A line without an answer counts as no.</source>
        <translation>تسري فورًا. والسطر الذي بلا جواب يُعدّ رفضًا.</translation>
    </message>
    <message>
        <source>It holds for one day and for what it names. Who and why show for ever.</source>
        <translation>يسري يومًا واحدًا ولما يسمّيه وحده. ويظهر من قرره ولماذا إلى الأبد.</translation>
    </message>
    <message>
        <source>It says that you have read it and stand by it. It cannot be taken back.</source>
        <translation>يعني أنك قرأتها وتؤيّدها. ولا رجوع عنه.</translation>
    </message>
    <message>
        <source>It says that you have seen both. Both stay in the history.</source>
        <translation>يعني أن الاثنين قد اطُّلع عليهما. ويبقى الاثنان في السجل.</translation>
    </message>
    <message>
        <source>It says what is right instead. What the note said stays readable.</source>
        <translation>يقول ما هو الصحيح. ويبقى ما قالته الملاحظة مقروءًا.</translation>
    </message>
    <message>
        <source>It stands with your reason until somebody who has seen it lowers it.</source>
        <translation>يبقى مع السبب المذكور حتى يخفضه شخص اطّلع عليه.</translation>
    </message>
    <message>
        <source>It stays below the note under your name; neither can be changed.</source>
        <translation>يبقى أسفل الملاحظة باسمك، ولا يمكن تغيير أي منهما.</translation>
    </message>
    <message>
        <source>It stays below the note with today&apos;s date, marked as late.</source>
        <translation>يبقى أسفل الملاحظة بتاريخ اليوم، معلَّمًا بأنه متأخر.</translation>
    </message>
    <message>
        <source>It stays below the record under your name; neither can be changed.</source>
        <translation>تبقى تحت السجل باسمك؛ ولا يمكن تغيير أي منهما.</translation>
    </message>
    <message>
        <source>It stays in the record under your name and cannot be exchanged.</source>
        <translation>يبقى في السجل باسمك ولا يمكن استبداله.</translation>
    </message>
    <message>
        <source>It stays readable, and nothing reminds of it any more.</source>
        <translation>تبقى مقروءة، ولا يُذكَّر بها بعد الآن.</translation>
    </message>
    <message>
        <source>It stays readable, with the mark and your reason above it.</source>
        <translation>يبقى مقروءًا، وفوقه العلامة والسبب.</translation>
    </message>
    <message>
        <source>It stays readable, with the mark and your reason. The level of risk stays.</source>
        <translation>يبقى مقروءًا مع العلامة والسبب. ويبقى مستوى الخطر كما هو.</translation>
    </message>
    <message>
        <source>It stays yours until the other person accepts.</source>
        <translation>تبقى لك حتى يقبل الشخص الآخر.</translation>
    </message>
    <message>
        <source>Its words go for good, here and in the next backups. Nobody can bring them back.</source>
        <translation>تُمحى كلماتها نهائيًا، هنا وفي النسخ الاحتياطية القادمة. ولا يستطيع أحد استعادتها.</translation>
    </message>
    <message>
        <source>Its words stay; today&apos;s look at it and the next review are kept.</source>
        <translation>تبقى كلماتها؛ وتُحفظ مراجعة اليوم وموعد المراجعة القادمة.</translation>
    </message>
    <message>
        <source>Keep the case</source>
        <translation>إبقاء الحالة</translation>
    </message>
    <message>
        <source>Lift and erase</source>
        <translation>رفع ومحو</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>رفع الحجز</translation>
    </message>
    <message>
        <source>Lift the hold and erase?</source>
        <translation>هل يُرفع الحجز ويُنفَّذ المحو؟</translation>
    </message>
    <message>
        <source>Lift the legal hold?</source>
        <translation>هل يُرفع الحجز القانوني؟</translation>
    </message>
    <message>
        <source>Lower the risk</source>
        <translation>خفض الخطر</translation>
    </message>
    <message>
        <source>Lower the risk?</source>
        <translation>خفض الخطر؟</translation>
    </message>
    <message>
        <source>Mark the file</source>
        <translation>ضع العلامة</translation>
    </message>
    <message>
        <source>Mark the note</source>
        <translation>علّم الملاحظة</translation>
    </message>
    <message>
        <source>Mark the record</source>
        <translation>علّم السجل</translation>
    </message>
    <message>
        <source>Mark this file as entered in error?</source>
        <translation>هل تُعلّم هذا الملف بأنه أُدخل خطأً؟</translation>
    </message>
    <message>
        <source>Mark this note as entered in error?</source>
        <translation>هل تُعلَّم هذه الملاحظة بأنها أُدخلت خطأً؟</translation>
    </message>
    <message>
        <source>Mark this record as entered in error?</source>
        <translation>تعليم هذا السجل بأنه أُدخل خطأً؟</translation>
    </message>
    <message>
        <source>Offer the case</source>
        <translation>عرض الحالة</translation>
    </message>
    <message>
        <source>Offer this case?</source>
        <translation>هل تُعرض هذه الحالة؟</translation>
    </message>
    <message>
        <source>Override the client&apos;s no?</source>
        <translation>تجاوز رفض العميل؟</translation>
    </message>
    <message>
        <source>Put your name under this note?</source>
        <translation>أتضع اسمك تحت هذه الملاحظة؟</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>تسجيل الموافقة</translation>
    </message>
    <message>
        <source>Record the copy</source>
        <translation>تدوين النسخة</translation>
    </message>
    <message>
        <source>Record this consent?</source>
        <translation>تسجيل هذه الموافقة؟</translation>
    </message>
    <message>
        <source>Return the version</source>
        <translation>إعادة النسخة</translation>
    </message>
    <message>
        <source>Return this version?</source>
        <translation>إعادة هذه النسخة؟</translation>
    </message>
    <message>
        <source>Set a legal hold?</source>
        <translation>هل يوضع حجز قانوني؟</translation>
    </message>
    <message>
        <source>Set the hold</source>
        <translation>وضع الحجز</translation>
    </message>
    <message>
        <source>Sign the addendum</source>
        <translation>وقّع الملحق</translation>
    </message>
    <message>
        <source>Sign the addition</source>
        <translation>وقّع الإضافة</translation>
    </message>
    <message>
        <source>Sign the amendment</source>
        <translation>وقّع التعديل</translation>
    </message>
    <message>
        <source>Sign the decision</source>
        <translation>توقيع القرار</translation>
    </message>
    <message>
        <source>Sign the late entry</source>
        <translation>وقّع التدوين المتأخر</translation>
    </message>
    <message>
        <source>Sign the level</source>
        <translation>وقّع المستوى</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>وقّع الملاحظة</translation>
    </message>
    <message>
        <source>Sign the override</source>
        <translation>توقيع التجاوز</translation>
    </message>
    <message>
        <source>Sign the plan</source>
        <translation>توقيع الخطة</translation>
    </message>
    <message>
        <source>Sign the record</source>
        <translation>وقّع السجل</translation>
    </message>
    <message>
        <source>Sign the screen</source>
        <translation>وقّع الفحص</translation>
    </message>
    <message>
        <source>Sign this addendum?</source>
        <translation>هل يُوقَّع هذا الملحق؟</translation>
    </message>
    <message>
        <source>Sign this addition?</source>
        <translation>توقيع هذه الإضافة؟</translation>
    </message>
    <message>
        <source>Sign this amendment?</source>
        <translation>أتوقّع هذا التعديل؟</translation>
    </message>
    <message>
        <source>Sign this crisis record?</source>
        <translation>توقيع سجل الأزمة هذا؟</translation>
    </message>
    <message>
        <source>Sign this decision?</source>
        <translation>هل يُوقَّع هذا القرار؟</translation>
    </message>
    <message>
        <source>Sign this first-aid record?</source>
        <translation>توقيع سجل الإسعاف الأولي هذا؟</translation>
    </message>
    <message>
        <source>Sign this late entry?</source>
        <translation>هل يُوقَّع هذا التدوين المتأخر؟</translation>
    </message>
    <message>
        <source>Sign this level of risk?</source>
        <translation>توقيع مستوى الخطر هذا؟</translation>
    </message>
    <message>
        <source>Sign this note?</source>
        <translation>هل تُوقَّع هذه الملاحظة؟</translation>
    </message>
    <message>
        <source>Sign this record of supervision?</source>
        <translation>توقيع سجل الإشراف هذا؟</translation>
    </message>
    <message>
        <source>Sign this risk screen?</source>
        <translation>توقيع فحص الخطر هذا؟</translation>
    </message>
    <message>
        <source>Take over the case</source>
        <translation>استلام الحالة</translation>
    </message>
    <message>
        <source>Take over this case?</source>
        <translation>هل تُستلم هذه الحالة؟</translation>
    </message>
    <message>
        <source>Take the offer back?</source>
        <translation>هل يُسحب العرض؟</translation>
    </message>
    <message>
        <source>The case stays yours. Whoever said yes without knowing will raise a question.</source>
        <translation>تبقى الحالة لك. ومن قبِل دون علم بذلك يثير سؤالًا.</translation>
    </message>
    <message>
        <source>The counselor sees your comments and adds to the note.</source>
        <translation>يرى المرشد تعليقاتك ويضيف إلى الملاحظة.</translation>
    </message>
    <message>
        <source>The note stays readable, with the mark and your reason above it.</source>
        <translation>تبقى الملاحظة مقروءة، وفوقها العلامة والسبب.</translation>
    </message>
    <message>
        <source>Their words go for good. Nothing brings them back.</source>
        <translation>تُمحى كلماتها نهائيًا. لا شيء يعيدها.</translation>
    </message>
    <message>
        <source>Then this case can be erased again, and what was asked for meanwhile is.</source>
        <translation>عندها يمكن محو هذه الحالة من جديد، ويُمحى ما طُلب في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Until it is lifted, nothing of this case can be erased by anybody.</source>
        <translation>حتى يُرفع لا يستطيع أحد محو شيء من هذه الحالة.</translation>
    </message>
    <message>
        <source>Was a copy given?</source>
        <translation>هل سُلّمت نسخة؟</translation>
    </message>
    <message>
        <source>What was asked to be erased goes for good, here and wherever it was sent.</source>
        <translation>يُمحى ما طُلب محوه نهائيًا، هنا وحيثما أُرسل.</translation>
    </message>
    <message>
        <source>What you write from now on sorts after all that was written before.</source>
        <translation>ما يُكتب من الآن يأتي في الترتيب بعد كل ما كُتب من قبل.</translation>
    </message>
    <message>
        <source>Who has which copy stays with the plan.</source>
        <translation>يبقى مع الخطة من لديه أي نسخة.</translation>
    </message>
    <message>
        <source>Whoever reads this case sees your reason, and the level before it.</source>
        <translation>كل من يقرأ هذه الحالة يرى السبب والمستوى السابق.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>سحبها</translation>
    </message>
    <message>
        <source>Withdraw this consent?</source>
        <translation>سحب هذه الموافقة؟</translation>
    </message>
    <message>
        <source>Yes, still right</source>
        <translation>نعم، ما زالت صحيحة</translation>
    </message>
    <message>
        <source>Yes, the date is right</source>
        <translation>نعم، التاريخ صحيح</translation>
    </message>
    <message>
        <source>Your name stands for exactly what you have read, and for nothing later.</source>
        <translation>اسمك يشهد على ما قرأته بعينه، لا على ما يأتي بعده.</translation>
    </message>
</context>
<context>
    <name>SigningFrame</name>
    <message>
        <source>Nothing has changed yet. The proposal lies in {file}. Give it to those who hold other root keys; they open it under ‘Sign a proposal’.</source>
        <translation>لم يتغير شيء بعد. الاقتراح في {file}. أعطه لمن لديهم مفاتيح جذرية أخرى، فيفتحونه من «وقّع اقتراحًا».</translation>
    </message>
    <message>
        <source>Signed. Hand the new list of people on, so that it holds for everybody.</source>
        <translation>تم التوقيع. سلّم قائمة الأعضاء الجديدة لتسري على الجميع.</translation>
    </message>
    <message>
        <source>Where should the proposal go?</source>
        <translation>أين يوضع الاقتراح؟</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>اكتب هنا</translation>
    </message>
</context>
<context>
    <name>SnippetMenu</name>
    <message>
        <source>Make a first text block</source>
        <translation>اكتب أول نص جاهز</translation>
    </message>
    <message>
        <source>See to my text blocks</source>
        <translation>إدارة نصوصي الجاهزة</translation>
    </message>
    <message>
        <source>Text blocks</source>
        <translation>نصوص جاهزة</translation>
    </message>
</context>
<context>
    <name>SnippetsScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>غيّر</translation>
    </message>
    <message>
        <source>Drop these words</source>
        <translation>تخلّص من هذه الكلمات</translation>
    </message>
    <message>
        <source>Keep the text block</source>
        <translation>احفظ النص الجاهز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New text block</source>
        <translation>نص جاهز جديد</translation>
    </message>
    <message>
        <source>No names of people here: a text block is for every client.</source>
        <translation>لا أسماء أشخاص هنا: النص الجاهز لكل العملاء.</translation>
    </message>
    <message>
        <source>No text blocks yet.</source>
        <translation>لا نصوص جاهزة بعد.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>أزله</translation>
    </message>
    <message>
        <source>Text blocks</source>
        <translation>نصوص جاهزة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Words that you write often. Put them into a note with its button “Text blocks”.</source>
        <translation>كلمات تكتبها كثيرًا. أدرجها في الملاحظة بزر «نصوص جاهزة».</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>اكتب الأول</translation>
    </message>
</context>
<context>
    <name>StatesDecisionScreen</name>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%Ln بنود</numerusform>
            <numerusform>%Ln بندًا</numerusform>
            <numerusform>%Ln بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>لا شيء للنظر فيه</numerusform>
            <numerusform>أمر واحد للنظر فيه</numerusform>
            <numerusform>أمران للنظر فيهما</numerusform>
            <numerusform>%Ln أمور للنظر فيها</numerusform>
            <numerusform>%Ln أمرًا للنظر فيها</numerusform>
            <numerusform>%Ln أمر للنظر فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries} · {gaps}</source>
        <translation>{entries} · {gaps}</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>لا شيء للنظر فيه</numerusform>
            <numerusform>أمر واحد للنظر فيه</numerusform>
            <numerusform>أمران للنظر فيهما</numerusform>
            <numerusform>%Ln أمور للنظر فيها</numerusform>
            <numerusform>%Ln أمرًا للنظر فيها</numerusform>
            <numerusform>%Ln أمر للنظر فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>A name that does not know about the plan can be a disappointment at the worst moment.</source>
        <translation>من لا يعلم بالخطة قد يخذل في أسوأ لحظة.</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>إضافة {name}</translation>
    </message>
    <message>
        <source>Ask together now</source>
        <translation>اسألاه معًا الآن</translation>
    </message>
    <message>
        <source>Entries of this step</source>
        <translation>بنود هذه الخطوة</translation>
    </message>
    <message>
        <source>Step {place} of {all}</source>
        <translation>الخطوة {place} من {all}</translation>
    </message>
    <message>
        <source>What kind of entry</source>
        <translation>نوع البند</translation>
    </message>
    <message>
        <source>You can finish without it.</source>
        <translation>يمكنك الإنهاء بدونه.</translation>
    </message>
    <message>
        <source>{entry}, then Enter</source>
        <translation>{entry}، ثم ⁦Enter⁩</translation>
    </message>
</context>
<context>
    <name>StillRightCard</name>
    <message>
        <source>Look at it again</source>
        <translation>مراجعتها مرة أخرى</translation>
    </message>
    <message>
        <source>Still right?</source>
        <translation>هل ما زالت صحيحة؟</translation>
    </message>
    <message>
        <source>Yes, still right</source>
        <translation>نعم، ما زالت صحيحة</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryCounts</name>
    <message numerus="yes">
        <source>%n crisis event(s)</source>
        <translation>
            <numerusform>%Ln أزمة</numerusform>
            <numerusform>أزمة واحدة</numerusform>
            <numerusform>أزمتان</numerusform>
            <numerusform>%Ln أزمات</numerusform>
            <numerusform>%Ln أزمة</numerusform>
            <numerusform>%Ln أزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>غياب %Ln</numerusform>
            <numerusform>غياب واحد</numerusform>
            <numerusform>غيابان</numerusform>
            <numerusform>%Ln غيابات</numerusform>
            <numerusform>%Ln غياباً</numerusform>
            <numerusform>%Ln غياب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) held</source>
        <translation>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>No level of risk was set</source>
        <translation>لم يُحدَّد مستوى للخطر</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>منذ {day}</translation>
    </message>
</context>
<context>
    <name>Supervision</name>
    <message>
        <source>A reflection of my own</source>
        <translation>تأمّل خاص بي</translation>
    </message>
    <message>
        <source>After an observed session</source>
        <translation>بعد جلسة جرت ملاحظتها</translation>
    </message>
    <message>
        <source>Among peers</source>
        <translation>بين الأقران</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>الحدود المهنية</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Code of the case</source>
        <translation>رمز الحالة</translation>
    </message>
    <message>
        <source>Culture and faith</source>
        <translation>الثقافة والإيمان</translation>
    </message>
    <message>
        <source>Ethics and consent</source>
        <translation>الأخلاقيات والموافقة</translation>
    </message>
    <message>
        <source>How it was held</source>
        <translation>كيف جرت</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>في مجموعة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>My own wellbeing</source>
        <translation>عافيتي أنا</translation>
    </message>
    <message>
        <source>Needs a newer version of the program</source>
        <translation>تحتاج إلى إصدار أحدث من البرنامج</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>المرة القادمة</translation>
    </message>
    <message>
        <source>No names of clients: their codes are enough.</source>
        <translation>بلا أسماء عملاء: رموزهم تكفي.</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>فردية</translation>
    </message>
    <message>
        <source>Only for one case; then it stands there.</source>
        <translation>لحالة واحدة فقط؛ وعندئذ تُحفظ معها.</translation>
    </message>
    <message>
        <source>Risk and safety</source>
        <translation>الخطر والأمان</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>موضوعها</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>ما اتُّفق عليه</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>ما دار الحديث عنه</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>ما سار جيدًا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>عبء العمل</translation>
    </message>
    <message>
        <source>case {code}</source>
        <translation>الحالة {code}</translation>
    </message>
    <message>
        <source>with {person}</source>
        <translation>مع {person}</translation>
    </message>
    <message>
        <source>written by {person}</source>
        <translation>كتبها {person}</translation>
    </message>
</context>
<context>
    <name>SupervisionFormScreen</name>
    <message>
        <source>Close, keep the draft</source>
        <translation>إغلاق مع الاحتفاظ بالمسودة</translation>
    </message>
    <message>
        <source>Kept in the vault as you write. Only a signed record counts.</source>
        <translation>يُحفظ في الخزنة أثناء الكتابة. السجل الموقّع وحده يُعتدّ به.</translation>
    </message>
    <message>
        <source>Sign the record</source>
        <translation>توقيع السجل</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>الإشراف</translation>
    </message>
    <message>
        <source>Write down a session</source>
        <translation>تدوين جلسة</translation>
    </message>
</context>
<context>
    <name>SupervisionPageScreen</name>
    <message>
        <source>Reflection of {moment}</source>
        <translation>تأمّل {moment}</translation>
    </message>
    <message>
        <source>Session of {moment}</source>
        <translation>جلسة {moment}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّعة</translation>
    </message>
    <message>
        <source>Signed {moment} by {person}. It cannot be changed, only added to.</source>
        <translation>وُقّعت {moment} بتوقيع {person}. لا يمكن تغييرها، بل الإضافة إليها فقط.</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>الإشراف</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} دقيقة</translation>
    </message>
</context>
<context>
    <name>SupervisionScreen</name>
    <message>
        <source>Go on with the draft</source>
        <translation>متابعة المسودة</translation>
    </message>
    <message>
        <source>No session is written down yet.</source>
        <translation>لم تُدوَّن أي جلسة بعد.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>الإشراف</translation>
    </message>
    <message>
        <source>What was talked about and agreed; both of you can read it.</source>
        <translation>ما دار الحديث عنه واتُّفق عليه؛ يمكن لكليكما قراءته.</translation>
    </message>
    <message>
        <source>Write a reflection</source>
        <translation>كتابة تأمّل</translation>
    </message>
    <message>
        <source>Write down a session</source>
        <translation>تدوين جلسة</translation>
    </message>
</context>
<context>
    <name>TaskPageScreen</name>
    <message>
        <source>By {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Done, {moment}</source>
        <translation>أُنجزت، {moment}</translation>
    </message>
    <message>
        <source>Dropped, {moment}</source>
        <translation>أُلغيت، {moment}</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>أُنجزت</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>لم تعد لازمة</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>إعادة فتحها</translation>
    </message>
</context>
<context>
    <name>TaskScreen</name>
    <message>
        <source>By when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>It stands on Today from its day on, until it is done.</source>
        <translation>تظهر في «اليوم» من موعدها حتى تُنجز.</translation>
    </message>
    <message>
        <source>Keep the task</source>
        <translation>حفظ المهمة</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>مهمة جديدة</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>ما الذي يجب عمله</translation>
    </message>
</context>
<context>
    <name>TechniquePicker</name>
    <message>
        <source>Choose techniques</source>
        <translation>اختر الأساليب</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>أغلق القائمة</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Amended</source>
        <translation>معدَّلة</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>سُجّلت الموافقة</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>رُفضت الموافقة</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>تواصل</translation>
    </message>
    <message>
        <source>Crisis event</source>
        <translation>أزمة</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخلت خطأً</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>أُضيف ملف</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>عُقدت</translation>
    </message>
    <message>
        <source>Level of risk</source>
        <translation>مستوى الخطر</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقلت</translation>
    </message>
    <message>
        <source>Needs a newer version of the program</source>
        <translation>يحتاج إصداراً أحدث من البرنامج</translation>
    </message>
    <message>
        <source>Plan for danger from others</source>
        <translation>خطة للخطر من الآخرين</translation>
    </message>
    <message>
        <source>Plan for danger from others, new version</source>
        <translation>خطة للخطر من الآخرين، إصدار جديد</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>محدَّدة</translation>
    </message>
    <message>
        <source>Planned session</source>
        <translation>جلسة محدَّدة</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Risk lowered to {level}</source>
        <translation>خُفض الخطر إلى {level}</translation>
    </message>
    <message>
        <source>Risk screen</source>
        <translation>تقدير الخطر</translation>
    </message>
    <message>
        <source>Risk set anew to {level}: what stood before could not be read</source>
        <translation>حُدّد الخطر من جديد: {level}. تعذّرت قراءة ما كان قبله</translation>
    </message>
    <message>
        <source>Risk set to {level}</source>
        <translation>حُدّد الخطر: {level}</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>خطة الأمان</translation>
    </message>
    <message>
        <source>Safety plan, new version</source>
        <translation>خطة الأمان، إصدار جديد</translation>
    </message>
    <message>
        <source>Safety plan, versions brought together</source>
        <translation>خطة الأمان، جُمعت الإصدارات</translation>
    </message>
    <message>
        <source>Session note</source>
        <translation>ملاحظة جلسة</translation>
    </message>
    <message>
        <source>Shared without consent, with a reason</source>
        <translation>مشاركة دون موافقة، مع السبب</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّعة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>TimelineScreen</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>لم يحدث شيء بعد.</translation>
    </message>
    <message>
        <source>Show what was before</source>
        <translation>عرض ما قبل ذلك</translation>
    </message>
    <message>
        <source>The story so far</source>
        <translation>القصة حتى الآن</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <translation>كتابة أول ملاحظة</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n bundle(s) went by themselves</source>
        <translation>
            <numerusform>لم تُرسل أي حزمة تلقائيًا</numerusform>
            <numerusform>أُرسلت حزمة واحدة تلقائيًا</numerusform>
            <numerusform>أُرسلت حزمتان تلقائيًا</numerusform>
            <numerusform>أُرسلت %Ln حزم تلقائيًا</numerusform>
            <numerusform>أُرسلت %Ln حزمة تلقائيًا</numerusform>
            <numerusform>أُرسلت %Ln حزمة تلقائيًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>لا شيء يحتاجك</numerusform>
            <numerusform>أمر واحد يحتاجك</numerusform>
            <numerusform>أمران يحتاجانك</numerusform>
            <numerusform>%Ln أمور تحتاجك</numerusform>
            <numerusform>%Ln أمرًا تحتاجك</numerusform>
            <numerusform>%Ln أمر تحتاجك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need your decision</source>
        <translation>
            <numerusform>لا شيء بحاجة إلى قرارك</numerusform>
            <numerusform>أمر واحد بحاجة إلى قرارك</numerusform>
            <numerusform>أمران بحاجة إلى قرارك</numerusform>
            <numerusform>%Ln أمور بحاجة إلى قرارك</numerusform>
            <numerusform>%Ln أمرًا بحاجة إلى قرارك</numerusform>
            <numerusform>%Ln أمر بحاجة إلى قرارك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>A code is made for them; a name is not needed.</source>
        <translation>يُنشأ رمز لكل عميل، ولا يلزم الاسم.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>أضف عميلًا</translation>
    </message>
    <message>
        <source>Back up here</source>
        <translation>انسخ هنا</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation>انسخ إلى قرص USB</translation>
    </message>
    <message>
        <source>Backed up {moment}. It was opened again and read whole.</source>
        <translation>أُنشئت نسخة احتياطية {moment}. فُتحت من جديد وقُرئت كاملة.</translation>
    </message>
    <message>
        <source>By {name}. The case is theirs until you accept.</source>
        <translation>من {name}. تبقى الحالة لديه حتى القبول.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>قرّر</translation>
    </message>
    <message>
        <source>Draft saved {moment}, {words}</source>
        <translation>حُفظت المسودة {moment}، {words}</translation>
    </message>
    <message>
        <source>First</source>
        <translation>أولًا</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>طاب نهارك يا {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>مساء الخير يا {name}</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>صباح الخير يا {name}</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>If this computer is lost, the stick is what is left. It takes about a minute.</source>
        <translation>إذا فُقد هذا الحاسوب، فقرص USB هو ما يبقى. يستغرق ذلك نحو دقيقة.</translation>
    </message>
    <message>
        <source>In the last day. They are like what you let go before; anything else waits for you.</source>
        <translation>خلال اليوم الأخير. هي مثل ما سمحت بإرساله من قبل؛ وما عداها ينتظرك.</translation>
    </message>
    <message>
        <source>Join or found one</source>
        <translation>الانضمام أو التأسيس</translation>
    </message>
    <message>
        <source>Last backup on a stick: {age}</source>
        <translation>آخر نسخة احتياطية على قرص USB: {age}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>انظر</translation>
    </message>
    <message>
        <source>Look and answer</source>
        <translation>الاطلاع والجواب</translation>
    </message>
    <message>
        <source>Make one and check it</source>
        <translation>أنشئ رمزًا وتحقّق منه</translation>
    </message>
    <message>
        <source>No backup on a stick yet</source>
        <translation>لا نسخة احتياطية على قرص USB بعد</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>لا شيء يحتاجك الآن.</translation>
    </message>
    <message>
        <source>Open the list of clients</source>
        <translation>افتح قائمة العملاء</translation>
    </message>
    <message>
        <source>The recovery code is not checked yet</source>
        <translation>لم يُتحقق من رمز الاسترداد بعد</translation>
    </message>
    <message>
        <source>This vault belongs to none yet, so nothing can be handed over.</source>
        <translation>لا تنتمي هذه الخزنة إلى أي مؤسسة بعد، فلا يمكن تسليم شيء.</translation>
    </message>
    <message>
        <source>Today and overdue</source>
        <translation>اليوم والمتأخر</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Unsigned note  ·  {client}</source>
        <translation>ملاحظة غير موقّعة  ·  {client}</translation>
    </message>
    <message>
        <source>Where should the backup go?</source>
        <translation>أين توضع النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Without it a forgotten passphrase closes the vault for ever.</source>
        <translation>من دونه، نسيان عبارة المرور يغلق الخزنة إلى الأبد.</translation>
    </message>
    <message>
        <source>Written in two places at once. Both are kept, whatever you choose.</source>
        <translation>دُوّن في موضعين في آن واحد. يُحفظ الاثنان مهما كان الاختيار.</translation>
    </message>
    <message>
        <source>Your first client</source>
        <translation>أول عميل</translation>
    </message>
    <message>
        <source>Your programme</source>
        <translation>مؤسستك</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{client} is offered to you</source>
        <translation>معروض عليك: {client}</translation>
    </message>
</context>
<context>
    <name>TransferDecisionScreen</name>
    <message>
        <source>Accepted the case, without knowing of the other.</source>
        <translation>قبِل الحالة دون علم بالآخر.</translation>
    </message>
    <message>
        <source>Both transfers end. You can offer it again at any time.</source>
        <translation>ينتهي التسليمان. ويمكن عرضها من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Had the case before.</source>
        <translation>كانت الحالة لديه من قبل.</translation>
    </message>
    <message>
        <source>Has it now</source>
        <translation>لديه الآن</translation>
    </message>
    <message>
        <source>It stays yours until they accept.</source>
        <translation>تبقى لك حتى يتم القبول.</translation>
    </message>
    <message>
        <source>Keep the case</source>
        <translation>إبقاء الحالة</translation>
    </message>
    <message>
        <source>Offer it to {who} again</source>
        <translation>عرضها من جديد على {who}</translation>
    </message>
</context>
<context>
    <name>TransferScreen</name>
    <message>
        <source>Hand the case on</source>
        <translation>تسليم الحالة</translation>
    </message>
    <message>
        <source>It can be offered to somebody of your programme.</source>
        <translation>يمكن عرضها على شخص من المؤسسة.</translation>
    </message>
    <message>
        <source>It is offered to you. From your yes on, its risk, its promises and its dates are yours.</source>
        <translation>معروضة عليك. ومنذ القبول يكون خطرها ووعودها ومواعيدها لك.</translation>
    </message>
    <message>
        <source>It is offered to {name}, who has not answered yet.</source>
        <translation>معروضة على {name}، ولم يصل جواب بعد.</translation>
    </message>
    <message>
        <source>It stays with its owner until the other person accepts.</source>
        <translation>تبقى لدى صاحبها حتى يقبل الشخص الآخر.</translation>
    </message>
    <message>
        <source>Offer the case</source>
        <translation>عرض الحالة</translation>
    </message>
    <message>
        <source>Remove it from this computer</source>
        <translation>إزالتها من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Take over this case</source>
        <translation>استلام هذه الحالة</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>سحب العرض</translation>
    </message>
    <message>
        <source>There is nobody else in your programme whom it could be offered to.</source>
        <translation>لا يوجد في المؤسسة شخص آخر يمكن عرضها عليه.</translation>
    </message>
    <message>
        <source>This case is yours</source>
        <translation>هذه الحالة لك</translation>
    </message>
    <message>
        <source>This case is {name}&apos;s</source>
        <translation>هذه الحالة لدى {name}</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>إلى من؟</translation>
    </message>
    <message>
        <source>What the client allowed arrived there. All its words can be removed from this computer.</source>
        <translation>وصل إلى هناك ما سمح به العميل. ويمكن إزالة كل كلماتها من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What the client allowed goes with it by the next bundle. Unsigned drafts and private notes stay here; sign what belongs to the case first.</source>
        <translation>ينتقل معها ما سمح به العميل في الحزمة القادمة. تبقى هنا المسودات غير الموقّعة والملاحظات الخاصة؛ ويُوقَّع أولًا ما يخص الحالة.</translation>
    </message>
    <message>
        <source>You handed it over. Here it can be read, and no more is written in it.</source>
        <translation>سُلّمت. تُقرأ هنا ولا يُكتب فيها بعد الآن.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
</context>
<context>
    <name>TypedDates</name>
    <message>
        <source>about {year}</source>
        <comment>a guessed year</comment>
        <translation>نحو {year}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The appointment of {client} has ended.</source>
        <translation>انتهى الموعد: {client}.</translation>
    </message>
    <message>
        <source>The draft for {client} was thrown away.</source>
        <translation>أُزيلت المسودة: {client}.</translation>
    </message>
    <message>
        <source>The last note was loaded.</source>
        <translation>أُدرجت الملاحظة السابقة.</translation>
    </message>
    <message>
        <source>The mailbox “{client}” was removed.</source>
        <translation>أُزيل صندوق البريد «{client}».</translation>
    </message>
    <message>
        <source>The task is off the list.</source>
        <translation>رُفعت المهمة من القائمة.</translation>
    </message>
    <message>
        <source>The text block “{client}” was taken away.</source>
        <translation>أُزيل النص الجاهز «{client}».</translation>
    </message>
    <message>
        <source>{client} moved to the bin.</source>
        <translation>نُقل إلى السلة: {client}.</translation>
    </message>
    <message>
        <source>“{client}” was taken out of the plan.</source>
        <translation>حُذف «{client}» من الخطة.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds that are left</comment>
        <translation>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
            <numerusform>%Ln ث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>A vault that cannot be read</source>
        <translation>خزنة لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>As printed; spaces and case do not matter. The key in whose keeping the vault is works too.</source>
        <translation>كما طُبع، ولا فرق في المسافات أو بين الحروف الكبيرة والصغيرة. ويصلح أيضًا مفتاح من أُودِعت الخزنة لديه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>أخفِ عبارة المرور</translation>
    </message>
    <message>
        <source>It is done. Nobody was here meanwhile, so the vault is locked again.</source>
        <translation>اكتمل العمل. لم يكن أحد هنا في هذه الأثناء، لذلك أُقفلت الخزنة من جديد.</translation>
    </message>
    <message>
        <source>Locked. Your drafts are safe inside.</source>
        <translation>مقفلة. مسوداتك في أمان داخلها.</translation>
    </message>
    <message>
        <source>Make its file anew and open it</source>
        <translation>أنشئ ملفها من جديد وافتحها</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>خزنة جديدة</translation>
    </message>
    <message>
        <source>Nothing here shows what a vault holds or when it was last opened.</source>
        <translation>لا شيء هنا يُظهر ما في الخزنة أو متى فُتحت آخر مرة.</translation>
    </message>
    <message>
        <source>Open it as a new computer</source>
        <translation>افتحها كحاسوب جديد</translation>
    </message>
    <message>
        <source>Open it for reading only</source>
        <translation>افتحها للقراءة فقط</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>جارٍ الفتح</translation>
    </message>
    <message>
        <source>Opening takes a second or two. That is what makes guessing slow.</source>
        <translation>يستغرق الفتح ثانية أو ثانيتين. هذا ما يجعل التخمين بطيئًا.</translation>
    </message>
    <message>
        <source>Opening. You can close the window meanwhile; nothing is lost.</source>
        <translation>جارٍ الفتح. يمكن إغلاق النافذة في هذه الأثناء، ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>الاستعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>أظهر عبارة المرور</translation>
    </message>
    <message numerus="yes">
        <source>That passphrase does not open this vault. Next try in %n seconds.</source>
        <translation>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية الآن.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد %Ln ثوانٍ.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد %Ln ثانية.</numerusform>
            <numerusform>عبارة المرور هذه لا تفتح هذه الخزنة. المحاولة التالية بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. You can try again.</source>
        <translation>عبارة المرور هذه لا تفتح هذه الخزنة. يمكن المحاولة من جديد.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استخدم عبارة المرور</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>استخدم رمز الاسترداد</translation>
    </message>
    <message>
        <source>Vaults on this computer</source>
        <translation>الخزائن على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Your words, or the text you chose.</source>
        <translation>كلماتك، أو النص المختار.</translation>
    </message>
</context>
<context>
    <name>UnsignedScreen</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Draft saved {moment}, {words}</source>
        <translation>حُفظت المسودة {moment}، {words}</translation>
    </message>
    <message>
        <source>Every note is signed.</source>
        <translation>كل الملاحظات موقّعة.</translation>
    </message>
    <message>
        <source>My unsigned notes</source>
        <translation>ملاحظاتي غير الموقّعة</translation>
    </message>
    <message>
        <source>Only a signed note counts. The oldest stands first.</source>
        <translation>لا تُعتمد إلا الملاحظة الموقّعة. الأقدم أولًا.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>VaultList</name>
    <message>
        <source>Restored {moment}</source>
        <translation>استُعيدت في {moment}</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Arabic words</source>
        <translation>كلمات عربية</translation>
    </message>
    <message>
        <source>Covered part</source>
        <translation>جزء مغطّى</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>English words</source>
        <translation>كلمات إنجليزية</translation>
    </message>
    <message>
        <source>Heard, and right</source>
        <translation>سُمعت، وهي صحيحة</translation>
    </message>
    <message>
        <source>Meet, or call each other on a number that you know, and choose the same on both sides: words of either language and digits stand for one secret. Both see the same parts, but for two that are covered here: the other person reads them to you. If they differ, somebody is in between.</source>
        <translation>التقيا، أو تهاتفا على رقم تعرفانه، واختارا الشيء نفسه على الجانبين: فكلمات اللغتين والأرقام كلها تعبّر عن سر واحد. يرى كلاكما الأجزاء نفسها، إلا جزأين مغطّيين هنا يقرؤهما لك الشخص الآخر. وإذا اختلفت فإن أحدًا بينكما.</translation>
    </message>
    <message>
        <source>Part {number}, as you hear it</source>
        <translation>الجزء {number} كما تسمعه</translation>
    </message>
    <message>
        <source>Read aloud as</source>
        <translation>تُقرأ بصوت عالٍ</translation>
    </message>
    <message>
        <source>Read these to each other</source>
        <translation>اقرآ هذه أحدكما للآخر</translation>
    </message>
    <message>
        <source>These are the ones I heard</source>
        <translation>هذا ما سمعته</translation>
    </message>
    <message numerus="yes">
        <source>Those are not the parts. Ask for them once more; %n tries are left.</source>
        <translation>
            <numerusform>ليست هذه هي الأجزاء. اسأل عنها مرة أخرى؛ لم تبق أي محاولة (%Ln).</numerusform>
            <numerusform>ليست هذه هي الأجزاء. اسأل عنها مرة أخرى؛ بقيت محاولة واحدة (%Ln).</numerusform>
            <numerusform>ليست هذه هي الأجزاء. اسأل عنها مرة أخرى؛ بقيت محاولتان (%Ln).</numerusform>
            <numerusform>ليست هذه هي الأجزاء. اسأل عنها مرة أخرى؛ بقيت %Ln محاولات.</numerusform>
            <numerusform>ليست هذه هي الأجزاء. اسأل عنها مرة أخرى؛ بقيت %Ln محاولة.</numerusform>
            <numerusform>ليست هذه هي الأجزاء. اسأل عنها مرة أخرى؛ بقيت %Ln محاولة.</numerusform>
        </translation>
    </message>
</context>
</TS>
