BEGIN TRANSACTION;
CREATE TABLE account (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	role VARCHAR(32) NOT NULL, 
	address TEXT NOT NULL, 
	name TEXT NOT NULL, 
	password_hash TEXT NOT NULL, 
	app_key TEXT NOT NULL, 
	app_step INTEGER NOT NULL, 
	failures INTEGER NOT NULL, 
	locked_until VARCHAR(32), 
	created_at VARCHAR(32) NOT NULL, 
	ended_at VARCHAR(32), 
	CONSTRAINT pk_account PRIMARY KEY (id), 
	CONSTRAINT uq_account_office_code_role_address UNIQUE (office_code, role, address)
);
INSERT INTO "account" VALUES(1,'3514','officer','sekretaris@kpu-pasuruan.example','Sekretaris KPU Kabupaten Pasuruan','','',0,0,NULL,'2026-06-22T00:00:01.940843Z',NULL);
INSERT INTO "account" VALUES(2,'3514','officer','ketua@kpu-pasuruan.example','Ketua KPU Kabupaten Pasuruan','','',0,0,NULL,'2026-06-22T00:00:01.940843Z',NULL);
CREATE TABLE act (
	nonce VARCHAR(36) NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	account_id INTEGER, 
	who TEXT NOT NULL, 
	way VARCHAR(32) NOT NULL, 
	what TEXT NOT NULL, 
	at VARCHAR(32) NOT NULL, 
	run_id VARCHAR(36), 
	CONSTRAINT pk_act PRIMARY KEY (nonce), 
	CONSTRAINT fk_act_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE "acting_assignment" (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	role VARCHAR(32) NOT NULL, 
	kind VARCHAR(4) NOT NULL, 
	official TEXT NOT NULL, 
	decree TEXT NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE, 
	status VARCHAR(32) DEFAULT 'confirmed' NOT NULL, 
	named_at VARCHAR(32), 
	in_force_on DATE, 
	named_by TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_acting_assignment PRIMARY KEY (id)
);
INSERT INTO "acting_assignment" VALUES(1,'3514','secretary','Plh','{"email": "plh.sekretaris@kpu-pasuruan.example", "name": "Pelaksana Harian Contoh", "nip": "19750202 200003 2 002", "title": "Sekretaris KPU Kabupaten Pasuruan"}','12/SDM.05.4-ST/3514/2026','2026-07-08','2026-07-10','named','2026-06-22T00:00:00.090372Z','2026-06-23','');
INSERT INTO "acting_assignment" VALUES(2,'3514','secretary','Def','{"email": "sekretaris@kpu-pasuruan.example", "name": "Sekretaris Contoh", "nip": "19700101 199503 1 001", "title": "Sekretaris KPU Kabupaten Pasuruan"}','','2026-06-22',NULL,'confirmed',NULL,NULL,'');
INSERT INTO "acting_assignment" VALUES(3,'3514','chair','Def','{"email": "ketua@kpu-pasuruan.example", "name": "Ketua Contoh", "nip": "", "title": "Ketua KPU Kabupaten Pasuruan"}','','2026-06-22',NULL,'confirmed',NULL,NULL,'');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0027');
CREATE TABLE answer (
	request_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	verdict VARCHAR(32) NOT NULL, 
	at VARCHAR(32) NOT NULL, exposed VARCHAR(32) DEFAULT '' NOT NULL, note TEXT DEFAULT '' NOT NULL, items TEXT, 
	CONSTRAINT pk_answer PRIMARY KEY (request_id, number), 
	CONSTRAINT fk_answer_request_id FOREIGN KEY(request_id) REFERENCES request (id)
);
INSERT INTO "answer" VALUES(1,1,'approved','2026-06-22T00:00:00.362290Z','','','{"indicators": [], "units": []}');
INSERT INTO "answer" VALUES(2,1,'approved','2026-06-22T00:00:00.389171Z','','','{"indicators": [], "units": []}');
CREATE TABLE assessment_answer (
	submission_id INTEGER NOT NULL, 
	item_code VARCHAR(32) NOT NULL, 
	said TEXT NOT NULL, 
	choice VARCHAR(32) NOT NULL, 
	percent VARCHAR(40), 
	numerator VARCHAR(40), 
	denominator VARCHAR(40), 
	fault VARCHAR(32), 
	reason TEXT NOT NULL, 
	evidence_text TEXT NOT NULL, 
	sheet TEXT NOT NULL, 
	cells TEXT NOT NULL, 
	CONSTRAINT pk_assessment_answer PRIMARY KEY (submission_id, item_code), 
	CONSTRAINT fk_assessment_answer_submission_id FOREIGN KEY(submission_id) REFERENCES submission (id)
);
CREATE TABLE assessment_item (
	assessment_version_id INTEGER NOT NULL, 
	code VARCHAR(32) NOT NULL, 
	position INTEGER NOT NULL, 
	part VARCHAR(32) NOT NULL, 
	area_code VARCHAR(32) NOT NULL, 
	question TEXT NOT NULL, 
	criterion TEXT NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	weight VARCHAR(40), 
	unit_code VARCHAR(32) NOT NULL, 
	required_evidence TEXT NOT NULL, 
	indicator_codes TEXT NOT NULL, 
	last_answer TEXT NOT NULL, 
	evaluator_answer TEXT NOT NULL, 
	evaluator_note TEXT NOT NULL, 
	places TEXT NOT NULL, 
	CONSTRAINT pk_assessment_item PRIMARY KEY (assessment_version_id, code), 
	CONSTRAINT fk_assessment_item_assessment_version_id FOREIGN KEY(assessment_version_id) REFERENCES assessment_version (id)
);
CREATE TABLE assessment_version (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	year INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	content_sha256 VARCHAR(64) NOT NULL, 
	workbook_sha256 VARCHAR(64) NOT NULL, 
	workbook_name TEXT NOT NULL, 
	layout VARCHAR(32) NOT NULL, 
	imported_at VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_assessment_version PRIMARY KEY (id), 
	CONSTRAINT uq_assessment_version_office_code_year_number UNIQUE (office_code, year, number)
);
CREATE TABLE audit_event (
	office_code VARCHAR(8) NOT NULL, 
	seq INTEGER NOT NULL, 
	at VARCHAR(32) NOT NULL, 
	actor TEXT NOT NULL, 
	action VARCHAR(32) NOT NULL, 
	subject TEXT NOT NULL, 
	body TEXT NOT NULL, 
	prev_hash VARCHAR(64) NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_audit_event PRIMARY KEY (office_code, seq), 
	CONSTRAINT uq_audit_event_office_code_hash UNIQUE (office_code, hash), 
	CONSTRAINT uq_audit_event_office_code_prev_hash UNIQUE (office_code, prev_hash)
);
INSERT INTO "audit_event" VALUES('3514',1,'2026-06-22T00:00:00.090372Z','system','mode_marked','office 3514','{"mode":"practice"}','0000000000000000000000000000000000000000000000000000000000000000','8fefbc580066bbf2d60ae8096173cc64ec73cd7b0d4c8a39ad79d0f34e22b3b7');
INSERT INTO "audit_event" VALUES('3514',2,'2026-06-22T00:00:00.090372Z','system','acting_assigned','role 3514 secretary','{"decree":"12/SDM.05.4-ST/3514/2026","email":"plh.sekretaris@kpu-pasuruan.example","ends_on":"2026-07-10","kind":"Plh","name":"Pelaksana Harian Contoh","rows":{"acting_assignment":{"1":{"decree":"8720c2ce8f7201b249782a43fd200e95","ends_on":"4d5b14c051a29d4fa0ef0ee23a511b82","in_force_on":"1d8fc6ceb1f94c6326d6d5483d258fcb","kind":"e6e480197c73088850545aff53b3b482","official":"47e3dadab9f6329e9c2d8206f6ac5904","role":"22b85c65d8333e515727cc6f906ea6a3","starts_on":"cbbf8bfb2ba69cdc0a3b6191bbace55e","status":"3278db25482a5c7aea22adfea8b9943b"}}},"starts_on":"2026-07-08"}','8fefbc580066bbf2d60ae8096173cc64ec73cd7b0d4c8a39ad79d0f34e22b3b7','e6247fc3b6c173aeeeb1ea5131d587971f12c366b7ed88df938e443b02d56f78');
INSERT INTO "audit_event" VALUES('3514',3,'2026-06-22T00:00:00.090372Z','system','holder_entered','role 3514 secretary','{"email":"sekretaris@kpu-pasuruan.example","name":"Sekretaris Contoh","nip":"19700101 199503 1 001","rows":{"acting_assignment":{"2":{"decree":"055539df4a0b804c58caf46c0cd2941a","ends_on":"1d8fc6ceb1f94c6326d6d5483d258fcb","in_force_on":"1d8fc6ceb1f94c6326d6d5483d258fcb","kind":"335323d5f5d4d26f0d49c8b588c3a106","official":"dcfc385bc7c959c31cffc158f4cf1d2d","role":"22b85c65d8333e515727cc6f906ea6a3","starts_on":"3ac20c2d2cf9097e6badebdf621b3a41","status":"7ba5045c2429416719684da323ed0c8e"}}},"title":"Sekretaris KPU Kabupaten Pasuruan"}','e6247fc3b6c173aeeeb1ea5131d587971f12c366b7ed88df938e443b02d56f78','8b01e56979024b70200449b85db22ddea17ed5b116a0dac4aeb5e74c7ddadf31');
INSERT INTO "audit_event" VALUES('3514',4,'2026-06-22T00:00:00.090372Z','system','holder_entered','role 3514 chair','{"email":"ketua@kpu-pasuruan.example","name":"Ketua Contoh","nip":"","rows":{"acting_assignment":{"3":{"decree":"055539df4a0b804c58caf46c0cd2941a","ends_on":"1d8fc6ceb1f94c6326d6d5483d258fcb","in_force_on":"1d8fc6ceb1f94c6326d6d5483d258fcb","kind":"335323d5f5d4d26f0d49c8b588c3a106","official":"6d9367faf079b0f722b713cbd9e34110","role":"b2709d3efd5a40b50da344385996d659","starts_on":"3ac20c2d2cf9097e6badebdf621b3a41","status":"7ba5045c2429416719684da323ed0c8e"}}},"title":"Ketua KPU Kabupaten Pasuruan"}','8b01e56979024b70200449b85db22ddea17ed5b116a0dac4aeb5e74c7ddadf31','32d5ad618f388ca6a9940dcbc83dac88d7197216b04d6e00fc5469e437301a4d');
INSERT INTO "audit_event" VALUES('3514',5,'2026-06-22T00:00:00.090372Z','system','period_planned','period 3514 2025-S1','{"province_due_on":"2025-07-10"}','32d5ad618f388ca6a9940dcbc83dac88d7197216b04d6e00fc5469e437301a4d','5690a3b0e213b3f98ecbe1e77bed29535e039fb8412592b75af856a86c00611a');
INSERT INTO "audit_event" VALUES('3514',6,'2026-06-22T00:00:00.090372Z','system','period_planned','period 3514 2025-S2','{"province_due_on":"2026-01-15"}','5690a3b0e213b3f98ecbe1e77bed29535e039fb8412592b75af856a86c00611a','db7623ba50e84f14e598096f1cba9a454dac4cfc39554762ca421ef5f0b1cbf8');
INSERT INTO "audit_event" VALUES('3514',7,'2026-06-22T00:00:00.090372Z','system','period_planned','period 3514 2025-T','{"province_due_on":"2026-01-30"}','db7623ba50e84f14e598096f1cba9a454dac4cfc39554762ca421ef5f0b1cbf8','ca45a2a0953959e457dbea23f02a9114c3e23edfa401d324c8096b09db1916dd');
INSERT INTO "audit_event" VALUES('3514',8,'2026-06-22T00:00:00.090372Z','system','period_planned','period 3514 2026-S1','{"province_due_on":"2026-07-10"}','ca45a2a0953959e457dbea23f02a9114c3e23edfa401d324c8096b09db1916dd','f1641389c7d6254b21bd2d25025d454ebc2fe1bd7ea05508bb95910d9fa52293');
INSERT INTO "audit_event" VALUES('3514',9,'2026-06-22T00:00:00.090372Z','system','period_planned','period 3514 2026-S2','{"province_due_on":"2027-01-15"}','f1641389c7d6254b21bd2d25025d454ebc2fe1bd7ea05508bb95910d9fa52293','21742056930cc0299732fc5ebc9b68530f5005e28808a403a6a5b9ebc8709467');
INSERT INTO "audit_event" VALUES('3514',10,'2026-06-22T00:00:00.090372Z','system','period_planned','period 3514 2026-T','{"province_due_on":"2027-01-29"}','21742056930cc0299732fc5ebc9b68530f5005e28808a403a6a5b9ebc8709467','75bbe03f74f04f6ceccb06863dafa3c136a77d72da7ecdb2548a90f81417c754');
INSERT INTO "audit_event" VALUES('3514',11,'2026-06-22T00:00:00.328122Z','operator','plan_imported','plan/3514/2026/1','{"content_sha256":"808ff44b55e9c14f50bd4afb98a0cc7d4bad0f3dd1cb74f2cba09ec1039489e6","draft_parts_sha256":"c0cde6d4b38400f56ed17ee109eaf94038a126e06e5893de19046b0f2ce0d8ca","draft_sha256":"b2667b22ff0bd7cc338bccf440243a464fbccdf5e9baa5c32ffc99e1bec6f463","indicator_count":35,"reason":"","rows":{"plan_version":{"1":{"common_codes":"5be5b2d0f68edf8b52e2bf1da96f939f","content_sha256":"80c3d03afc86b3702c3de5483beb479d","document_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","draft_parts_sha256":"e42e5107d772ea56684bf8e116e826cd","draft_sha256":"6425bb1042afd0f2c17070ca1b6ad089","frozen_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","imported_at":"eb7bd0002f62714377427696be5a5557","indicators":"0853675ad6f722657c6d93ecfc07900c","note":"055539df4a0b804c58caf46c0cd2941a","number":"080a9ed428559ef602668b4c00f114f1","reason":"055539df4a0b804c58caf46c0cd2941a","status":"0ec06f80c660f70995f205839a0c8a65","workbook_sha256":"05b8d12395473d7d76237fb1a3f98506","year":"dd18b89fbc2ec2a18e8f466719484a50"}}},"workbook_sha256":"8cc3f21a46eb9bd1dac7fe5302e8b26104c522e181f234ea51679f03afed3d65"}','75bbe03f74f04f6ceccb06863dafa3c136a77d72da7ecdb2548a90f81417c754','6310ccb41089d22ff6d2aaf7dc9728d9534014224ab28aa0e2f0b461eab149cc');
INSERT INTO "audit_event" VALUES('3514',12,'2026-06-22T00:00:00.336100Z','system','decision_requested','request/plan/1/secretary/1','{"content_sha256":"808ff44b55e9c14f50bd4afb98a0cc7d4bad0f3dd1cb74f2cba09ec1039489e6","draft_sha256":"c0cde6d4b38400f56ed17ee109eaf94038a126e06e5893de19046b0f2ce0d8ca","officer":{"acting":"","decree":"","email":"sekretaris@kpu-pasuruan.example","is_four_eyes_exception":false,"is_own_unit":false,"name":"Sekretaris Contoh","nip":"19700101 199503 1 001","role":"secretary","title":"Sekretaris KPU Kabupaten Pasuruan"},"rows":{"request":{"1":{"content_sha256":"80c3d03afc86b3702c3de5483beb479d","draft_sha256":"e42e5107d772ea56684bf8e116e826cd","due_on":"06cdc1034b4d31e715f18fc7f7af09ba","officer":"1ae80ddf52399e0401bcbedd2451e580","requested_at":"c1edd6fc28adf4a6293cb843050244ae","round":"080a9ed428559ef602668b4c00f114f1","stage":"22b85c65d8333e515727cc6f906ea6a3","status":"c612f65af5874764be593c83fc2bb118","subject_id":"080a9ed428559ef602668b4c00f114f1","subject_kind":"92744cb664d4bb4df58cf261adb298bf","subject_title":"f8984b732852e9ac3a1e648ab9173651"}}}}','6310ccb41089d22ff6d2aaf7dc9728d9534014224ab28aa0e2f0b461eab149cc','ac891a34031cdf1e1fc9c123562149ff0682e5861e87a509d046b5dddfb6db59');
INSERT INTO "audit_event" VALUES('3514',13,'2026-06-22T00:00:00.339862Z','system','mail_waiting','mail request/1/first','{"attachments":["b2667b22ff0bd7cc338bccf440243a464fbccdf5e9baa5c32ffc99e1bec6f463","2a67648ae5286bd830777bc999d9e1d5d68d2e87352f622b453336459e495e29"],"kind":"request","recipient":"sekretaris@kpu-pasuruan.example","rows":{"outbox":{"1":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"153a69a14c5f7cb85d8e81aebe9388d6","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"055539df4a0b804c58caf46c0cd2941a","key":"669f7fbd6a547bc2d3314fade1b837ba","kind":"a0cfbaaad23ecf3571470996e24f20c3","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"7b0bdbb7d7a92c1bb1729b92c8491c35","request_id":"080a9ed428559ef602668b4c00f114f1","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"1a9c8727c9609fb1f00f5c98336f1457","subject":"87e7e9a97b9b6092accd146ebae9560c","text_body":"055539df4a0b804c58caf46c0cd2941a"}}},"subject":"Permintaan keputusan: Rencana Aksi RB 2026 - Versi 1"}','ac891a34031cdf1e1fc9c123562149ff0682e5861e87a509d046b5dddfb6db59','03b5f23a4df263411aac248739b1732c4c7deef8d4c9827b92dd5e68dba5de9a');
INSERT INTO "audit_event" VALUES('3514',14,'2026-06-22T00:00:00.344113Z','system','codes_minted','request/plan/1/secretary/1','{"issue":1}','03b5f23a4df263411aac248739b1732c4c7deef8d4c9827b92dd5e68dba5de9a','2ea6a1903710518ba0e2fe00d9d9d8b6ac7a072cee799eb9447e4bf085dc87bc');
INSERT INTO "audit_event" VALUES('3514',15,'2026-06-22T00:00:00.362290Z','Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh)','request_approved','request/plan/1/secretary/1','{"came_in":"program di komputer ini, komputer ini","content_sha256":"808ff44b55e9c14f50bd4afb98a0cc7d4bad0f3dd1cb74f2cba09ec1039489e6","decision":"approve","draft_sha256":"c0cde6d4b38400f56ed17ee109eaf94038a126e06e5893de19046b0f2ce0d8ca","is_four_eyes_exception":false,"items":{"indicators":[],"units":[]},"note":"","rows":{"decision":{"1":{"came_in":"8d27712efff337afb2dca884056143fe","content_sha256":"80c3d03afc86b3702c3de5483beb479d","decided_at":"372f6ea7a2c9a9436fe447290ca9eda3","decision":"8469c1817077bafefe5b7e8f6ad86950","draft_sha256":"e42e5107d772ea56684bf8e116e826cd","items":"c756bf5b0717267f619e6ca6387aa27b","note":"055539df4a0b804c58caf46c0cd2941a","officer":"1ae80ddf52399e0401bcbedd2451e580","stage":"22b85c65d8333e515727cc6f906ea6a3","subject_id":"080a9ed428559ef602668b4c00f114f1","subject_kind":"92744cb664d4bb4df58cf261adb298bf","withdrawn_at":"1d8fc6ceb1f94c6326d6d5483d258fcb"}},"request":{"1":{"status":"c91faf747c98acde4520d934afa8972d"}}}}','2ea6a1903710518ba0e2fe00d9d9d8b6ac7a072cee799eb9447e4bf085dc87bc','9e4107ddd53d9f11d4dafefd3cd3557fce7d3f2bd392c2e69029c45648cc093d');
INSERT INTO "audit_event" VALUES('3514',16,'2026-06-22T00:00:00.362290Z','Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh)','codes_used','request/plan/1/secretary/1','{}','9e4107ddd53d9f11d4dafefd3cd3557fce7d3f2bd392c2e69029c45648cc093d','9f952cf233f60fdee5c0ac2a1a17244940885166cd2f3ba1a54a757559a8b10f');
INSERT INTO "audit_event" VALUES('3514',17,'2026-06-22T00:00:00.369659Z','system','decision_requested','request/plan/1/chair/1','{"content_sha256":"808ff44b55e9c14f50bd4afb98a0cc7d4bad0f3dd1cb74f2cba09ec1039489e6","draft_sha256":"c0cde6d4b38400f56ed17ee109eaf94038a126e06e5893de19046b0f2ce0d8ca","officer":{"acting":"","decree":"","email":"ketua@kpu-pasuruan.example","is_four_eyes_exception":false,"is_own_unit":false,"name":"Ketua Contoh","nip":"","role":"chair","title":"Ketua KPU Kabupaten Pasuruan"},"rows":{"request":{"2":{"content_sha256":"80c3d03afc86b3702c3de5483beb479d","draft_sha256":"e42e5107d772ea56684bf8e116e826cd","due_on":"06cdc1034b4d31e715f18fc7f7af09ba","officer":"38d18f9694667d0984386d280d02a1b8","requested_at":"caa7695820d9fd1c36baba2fe6e489ae","round":"080a9ed428559ef602668b4c00f114f1","stage":"b2709d3efd5a40b50da344385996d659","status":"c612f65af5874764be593c83fc2bb118","subject_id":"080a9ed428559ef602668b4c00f114f1","subject_kind":"92744cb664d4bb4df58cf261adb298bf","subject_title":"f8984b732852e9ac3a1e648ab9173651"}}}}','9f952cf233f60fdee5c0ac2a1a17244940885166cd2f3ba1a54a757559a8b10f','1fda0fb5e3449797c856a344f5e92f8badd1a11a0cffdec1dbc7a9c862c4e377');
INSERT INTO "audit_event" VALUES('3514',18,'2026-06-22T00:00:00.371154Z','system','mail_waiting','mail request/2/first','{"attachments":["b2667b22ff0bd7cc338bccf440243a464fbccdf5e9baa5c32ffc99e1bec6f463","2a67648ae5286bd830777bc999d9e1d5d68d2e87352f622b453336459e495e29"],"kind":"request","recipient":"ketua@kpu-pasuruan.example","rows":{"outbox":{"2":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"153a69a14c5f7cb85d8e81aebe9388d6","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"055539df4a0b804c58caf46c0cd2941a","key":"ff11fba07863d3259052b0b77f73be65","kind":"a0cfbaaad23ecf3571470996e24f20c3","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"88451433587fa8cf4f098cbbb547bc46","request_id":"038966de9f6b9a901b20b4c6ca8b2a46","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"1a9c8727c9609fb1f00f5c98336f1457","subject":"87e7e9a97b9b6092accd146ebae9560c","text_body":"055539df4a0b804c58caf46c0cd2941a"}}},"subject":"Permintaan keputusan: Rencana Aksi RB 2026 - Versi 1"}','1fda0fb5e3449797c856a344f5e92f8badd1a11a0cffdec1dbc7a9c862c4e377','aa9864204902a4795a87c239edeea9a0d7bf619952b39d4e1353a0b1e5b6c3b1');
INSERT INTO "audit_event" VALUES('3514',19,'2026-06-22T00:00:00.377820Z','system','mail_queued','mail decision/1/operator@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"operator@kpu-pasuruan.example","rows":{"outbox":{"3":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"b3367db40e6f5bb2177007264bfaa1cf","key":"7f061d9d476ef23091f37d882434cb3b","kind":"cc603f65bd76b4adc4adf980b3fa11bd","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"8eca741079c62b64f1442ec71ee19c9a","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"33910d56adbcd2b58441950844d3b14b","text_body":"f76ce75817816d0465dbbc968e143d32"}}},"subject":"Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','aa9864204902a4795a87c239edeea9a0d7bf619952b39d4e1353a0b1e5b6c3b1','6dce2d1e0c8907afc1bfd7b3ee35a4b73a2f881bd8c0fd99572c2ffc0c8b0fa8');
INSERT INTO "audit_event" VALUES('3514',20,'2026-06-22T00:00:00.379195Z','system','mail_queued','mail decision/1/ketua@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"ketua@kpu-pasuruan.example","rows":{"outbox":{"4":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"b3367db40e6f5bb2177007264bfaa1cf","key":"3f90f963cce7897423a1a0c9c44cdbee","kind":"cc603f65bd76b4adc4adf980b3fa11bd","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"88451433587fa8cf4f098cbbb547bc46","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"33910d56adbcd2b58441950844d3b14b","text_body":"f76ce75817816d0465dbbc968e143d32"}}},"subject":"Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','6dce2d1e0c8907afc1bfd7b3ee35a4b73a2f881bd8c0fd99572c2ffc0c8b0fa8','6df541cdd9165e49b9f710cbaf550bf3e8cabe7df3c94101a4cf797fc28ad6ae');
INSERT INTO "audit_event" VALUES('3514',21,'2026-06-22T00:00:00.380855Z','system','mail_queued','mail decided/1/sekretaris@kpu-pasuruan.example','{"attachments":[],"kind":"decided","recipient":"sekretaris@kpu-pasuruan.example","rows":{"outbox":{"5":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"055539df4a0b804c58caf46c0cd2941a","key":"d1ac66e7800d5e0405e3551e92892bf7","kind":"f70b5157c2a8c214e705f182cc82a948","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"7b0bdbb7d7a92c1bb1729b92c8491c35","request_id":"080a9ed428559ef602668b4c00f114f1","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"0ec92fc1a75778f06154cc24625d6942","text_body":"055539df4a0b804c58caf46c0cd2941a"}}},"subject":"Keputusan Saudara: Rencana Aksi RB 2026 - Versi 1"}','6df541cdd9165e49b9f710cbaf550bf3e8cabe7df3c94101a4cf797fc28ad6ae','e41ed157936f8ac1d580f1ad14d01341a541b324d77dadf525483b6468c7a874');
INSERT INTO "audit_event" VALUES('3514',22,'2026-06-22T00:00:00.383253Z','system','codes_minted','request/plan/1/chair/1','{"issue":1}','e41ed157936f8ac1d580f1ad14d01341a541b324d77dadf525483b6468c7a874','4240ff723573d6597a12fffeda57bd950f2fee6d1d68839f5f52adb8132101cd');
INSERT INTO "audit_event" VALUES('3514',23,'2026-06-22T00:00:00.389171Z','Ketua KPU Kabupaten Pasuruan (Ketua Contoh)','request_approved','request/plan/1/chair/1','{"came_in":"program di komputer ini, komputer ini","content_sha256":"808ff44b55e9c14f50bd4afb98a0cc7d4bad0f3dd1cb74f2cba09ec1039489e6","decision":"approve","draft_sha256":"c0cde6d4b38400f56ed17ee109eaf94038a126e06e5893de19046b0f2ce0d8ca","is_four_eyes_exception":false,"items":{"indicators":[],"units":[]},"note":"","rows":{"decision":{"2":{"came_in":"8d27712efff337afb2dca884056143fe","content_sha256":"80c3d03afc86b3702c3de5483beb479d","decided_at":"e4dfebdf6fcffdd850196a37c94f7d6e","decision":"8469c1817077bafefe5b7e8f6ad86950","draft_sha256":"e42e5107d772ea56684bf8e116e826cd","items":"c756bf5b0717267f619e6ca6387aa27b","note":"055539df4a0b804c58caf46c0cd2941a","officer":"38d18f9694667d0984386d280d02a1b8","stage":"b2709d3efd5a40b50da344385996d659","subject_id":"080a9ed428559ef602668b4c00f114f1","subject_kind":"92744cb664d4bb4df58cf261adb298bf","withdrawn_at":"1d8fc6ceb1f94c6326d6d5483d258fcb"}},"request":{"2":{"status":"c91faf747c98acde4520d934afa8972d"}}}}','4240ff723573d6597a12fffeda57bd950f2fee6d1d68839f5f52adb8132101cd','bf3844fc89f86d6694fd9517211b0d011367bc238a8c20d2caea1697a2938f1b');
INSERT INTO "audit_event" VALUES('3514',24,'2026-06-22T00:00:00.389171Z','Ketua KPU Kabupaten Pasuruan (Ketua Contoh)','codes_used','request/plan/1/chair/1','{}','bf3844fc89f86d6694fd9517211b0d011367bc238a8c20d2caea1697a2938f1b','ac1c270fc0ac11225100e9cdc4cca108dbe961c96e0ae9c342bae8d08cc9439d');
INSERT INTO "audit_event" VALUES('3514',25,'2026-06-22T00:00:00.392540Z','Ketua KPU Kabupaten Pasuruan','plan_frozen','plan/3514/2026/1','{"content_sha256":"808ff44b55e9c14f50bd4afb98a0cc7d4bad0f3dd1cb74f2cba09ec1039489e6","rows":{"plan_version":{"1":{"frozen_at":"dfc6dd46fda49c24defd465d66618d59","status":"4bfce369404d74f12eb79e417c87ff7d"}}}}','ac1c270fc0ac11225100e9cdc4cca108dbe961c96e0ae9c342bae8d08cc9439d','5dcd5ac7cc61af2bc5eccb013931dc4a09ab759e7aeb3b5d69bf736bc2577c4c');
INSERT INTO "audit_event" VALUES('3514',26,'2026-06-22T00:00:00.397133Z','system','mail_queued','mail decision/2/operator@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"operator@kpu-pasuruan.example","rows":{"outbox":{"6":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"4765f75637e46ae5082760b3b08339e0","key":"f69fb7fbd2375cf04da9aa8352fa2e42","kind":"cc603f65bd76b4adc4adf980b3fa11bd","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"8eca741079c62b64f1442ec71ee19c9a","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"81432730bbe073e838cafe621c32ef20","text_body":"120bdaf9c4f18d15d52c0fbb4e9ff770"}}},"subject":"Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','5dcd5ac7cc61af2bc5eccb013931dc4a09ab759e7aeb3b5d69bf736bc2577c4c','26ce5b350e4344856bf067d3819dd8453b251a502f20d6e822e5b0dc1359963f');
INSERT INTO "audit_event" VALUES('3514',27,'2026-06-22T00:00:00.398527Z','system','mail_queued','mail decision/2/sekretaris@kpu-pasuruan.example','{"attachments":[],"kind":"decision","recipient":"sekretaris@kpu-pasuruan.example","rows":{"outbox":{"7":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"4765f75637e46ae5082760b3b08339e0","key":"e031a62938f1ce03858d99db69f56964","kind":"cc603f65bd76b4adc4adf980b3fa11bd","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"7b0bdbb7d7a92c1bb1729b92c8491c35","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"81432730bbe073e838cafe621c32ef20","text_body":"120bdaf9c4f18d15d52c0fbb4e9ff770"}}},"subject":"Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1"}','26ce5b350e4344856bf067d3819dd8453b251a502f20d6e822e5b0dc1359963f','708c75f998948d843e3e4c00b9c82058309699e1df8fcaa96c1c6d24b3de505e');
INSERT INTO "audit_event" VALUES('3514',28,'2026-06-22T00:00:00.400187Z','system','mail_queued','mail decided/2/ketua@kpu-pasuruan.example','{"attachments":[],"kind":"decided","recipient":"ketua@kpu-pasuruan.example","rows":{"outbox":{"8":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"055539df4a0b804c58caf46c0cd2941a","key":"5dc152da14aefc751a2336690eedc22c","kind":"f70b5157c2a8c214e705f182cc82a948","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"88451433587fa8cf4f098cbbb547bc46","request_id":"038966de9f6b9a901b20b4c6ca8b2a46","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"0ec92fc1a75778f06154cc24625d6942","text_body":"055539df4a0b804c58caf46c0cd2941a"}}},"subject":"Keputusan Saudara: Rencana Aksi RB 2026 - Versi 1"}','708c75f998948d843e3e4c00b9c82058309699e1df8fcaa96c1c6d24b3de505e','aaaa9c276a49db62f8d2f4f0dd7b6fd10b56c3172c657aed655973d044935be3');
INSERT INTO "audit_event" VALUES('3514',29,'2026-06-22T00:00:01.532801Z','system','document_printed','document ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d','{"pdf_sha256":"b5e2d7567844d480c28a1d00730a36592ae9eb024ba185485419a3a48cd296c4","rows":{"printed":{"ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d":{"pdf_sha256":"9aea7c6e7710005fc59a1246e5fdf2d6"}}}}','aaaa9c276a49db62f8d2f4f0dd7b6fd10b56c3172c657aed655973d044935be3','d8fe2a7f550a93853293c80a9c248188f5c022cdf85ded078e300525543b9f7a');
INSERT INTO "audit_event" VALUES('3514',30,'2026-06-22T00:00:01.538505Z','system','plan_documented','plan/3514/2026/1','{"document_sha256":"ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d","rows":{"plan_version":{"1":{"document_sha256":"45e2741bc63f6deaed7837a653f7812f"}}}}','d8fe2a7f550a93853293c80a9c248188f5c022cdf85ded078e300525543b9f7a','966be26ca71c3cd4cbdfb4e63d41b7ebbbfa40a7f11d506362e00b15e7dbb4cf');
INSERT INTO "audit_event" VALUES('3514',31,'2026-06-22T00:00:01.543624Z','system','mail_queued','mail plan/1/operator@kpu-pasuruan.example','{"attachments":["ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d","b5e2d7567844d480c28a1d00730a36592ae9eb024ba185485419a3a48cd296c4"],"kind":"plan","recipient":"operator@kpu-pasuruan.example","rows":{"outbox":{"9":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"7a800d59009cd4315610933dfe80e916","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"2e9662c0f7892c6684023026ee296e75","key":"af25866ba378d8282d4abe6056fb3781","kind":"92744cb664d4bb4df58cf261adb298bf","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"8eca741079c62b64f1442ec71ee19c9a","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"a7c06df09e80aa5ed378ee21ed650220","text_body":"dae929777acfbebf62b1c8723e1ffd1c"}}},"subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','966be26ca71c3cd4cbdfb4e63d41b7ebbbfa40a7f11d506362e00b15e7dbb4cf','aed8d66fb034fa53359a61025181028857b159968023a98ed78a0000bf8eb043');
INSERT INTO "audit_event" VALUES('3514',32,'2026-06-22T00:00:01.544740Z','system','mail_queued','mail plan/1/sekretaris@kpu-pasuruan.example','{"attachments":["ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d","b5e2d7567844d480c28a1d00730a36592ae9eb024ba185485419a3a48cd296c4"],"kind":"plan","recipient":"sekretaris@kpu-pasuruan.example","rows":{"outbox":{"10":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"7a800d59009cd4315610933dfe80e916","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"2e9662c0f7892c6684023026ee296e75","key":"b3bf04d3e474e0aff4bbc85c8a094124","kind":"92744cb664d4bb4df58cf261adb298bf","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"7b0bdbb7d7a92c1bb1729b92c8491c35","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"a7c06df09e80aa5ed378ee21ed650220","text_body":"dae929777acfbebf62b1c8723e1ffd1c"}}},"subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','aed8d66fb034fa53359a61025181028857b159968023a98ed78a0000bf8eb043','fb5ebe9886a7cb5eff1c5aac6e6e86e34cf2f553801b2e19e15028715512e7f9');
INSERT INTO "audit_event" VALUES('3514',33,'2026-06-22T00:00:01.545720Z','system','mail_queued','mail plan/1/ketua@kpu-pasuruan.example','{"attachments":["ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d","b5e2d7567844d480c28a1d00730a36592ae9eb024ba185485419a3a48cd296c4"],"kind":"plan","recipient":"ketua@kpu-pasuruan.example","rows":{"outbox":{"11":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"7a800d59009cd4315610933dfe80e916","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"2e9662c0f7892c6684023026ee296e75","key":"d0c054da9d871983e4f186ce61638693","kind":"92744cb664d4bb4df58cf261adb298bf","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"88451433587fa8cf4f098cbbb547bc46","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"a7c06df09e80aa5ed378ee21ed650220","text_body":"dae929777acfbebf62b1c8723e1ffd1c"}}},"subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','fb5ebe9886a7cb5eff1c5aac6e6e86e34cf2f553801b2e19e15028715512e7f9','ebbecdcd43a52ecba02fad716012f6aac3745264005eed34858a3502b8475f2e');
INSERT INTO "audit_event" VALUES('3514',34,'2026-06-22T00:00:01.546657Z','system','mail_queued','mail plan/1/kul@kpu-pasuruan.example','{"attachments":["ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d","b5e2d7567844d480c28a1d00730a36592ae9eb024ba185485419a3a48cd296c4"],"kind":"plan","recipient":"kul@kpu-pasuruan.example","rows":{"outbox":{"12":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"7a800d59009cd4315610933dfe80e916","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"2e9662c0f7892c6684023026ee296e75","key":"ace1939d5d533f4ff2e5f52ca851dfe6","kind":"92744cb664d4bb4df58cf261adb298bf","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"7901f592b12a1c2b2a993fe906f324b6","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"a7c06df09e80aa5ed378ee21ed650220","text_body":"dae929777acfbebf62b1c8723e1ffd1c"}}},"subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','ebbecdcd43a52ecba02fad716012f6aac3745264005eed34858a3502b8475f2e','0febf0e5fc6f6549d535a009235eb867143cb8becb3b17c68f447f202a3a8935');
INSERT INTO "audit_event" VALUES('3514',35,'2026-06-22T00:00:01.547625Z','system','mail_queued','mail plan/1/kasubbag.kul@kpu-pasuruan.example','{"attachments":["ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d","b5e2d7567844d480c28a1d00730a36592ae9eb024ba185485419a3a48cd296c4"],"kind":"plan","recipient":"kasubbag.kul@kpu-pasuruan.example","rows":{"outbox":{"13":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"7a800d59009cd4315610933dfe80e916","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"2e9662c0f7892c6684023026ee296e75","key":"44503dde7a9184bded28d0701b5989ee","kind":"92744cb664d4bb4df58cf261adb298bf","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"820dec38b0eedb2075489e0e404b5832","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"a7c06df09e80aa5ed378ee21ed650220","text_body":"dae929777acfbebf62b1c8723e1ffd1c"}}},"subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','0febf0e5fc6f6549d535a009235eb867143cb8becb3b17c68f447f202a3a8935','ea4f433e3c372f04ad502a32a455a9bfc78ee244a8fa7cafa9a5040eeb19aace');
INSERT INTO "audit_event" VALUES('3514',36,'2026-06-22T00:00:01.548586Z','system','mail_queued','mail plan/1/tph@kpu-pasuruan.example','{"attachments":["ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d","b5e2d7567844d480c28a1d00730a36592ae9eb024ba185485419a3a48cd296c4"],"kind":"plan","recipient":"tph@kpu-pasuruan.example","rows":{"outbox":{"14":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"7a800d59009cd4315610933dfe80e916","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"2e9662c0f7892c6684023026ee296e75","key":"3860d93cca5bac47770380fe97946d63","kind":"92744cb664d4bb4df58cf261adb298bf","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"4776807aee66bc7bc69115eea29819c0","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"a7c06df09e80aa5ed378ee21ed650220","text_body":"dae929777acfbebf62b1c8723e1ffd1c"}}},"subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','ea4f433e3c372f04ad502a32a455a9bfc78ee244a8fa7cafa9a5040eeb19aace','c5a092cbd5ef08a2cbc26e3b4532be3c3fedbed030390b6b64b359151e9570df');
INSERT INTO "audit_event" VALUES('3514',37,'2026-06-22T00:00:01.549514Z','system','mail_queued','mail plan/1/kasubbag.tph@kpu-pasuruan.example','{"attachments":["ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d","b5e2d7567844d480c28a1d00730a36592ae9eb024ba185485419a3a48cd296c4"],"kind":"plan","recipient":"kasubbag.tph@kpu-pasuruan.example","rows":{"outbox":{"15":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"7a800d59009cd4315610933dfe80e916","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"2e9662c0f7892c6684023026ee296e75","key":"12ad9b1eb9d90a063fd47df0632e9401","kind":"92744cb664d4bb4df58cf261adb298bf","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"33037bfef65c5f431b75280ae5034b95","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"a7c06df09e80aa5ed378ee21ed650220","text_body":"dae929777acfbebf62b1c8723e1ffd1c"}}},"subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','c5a092cbd5ef08a2cbc26e3b4532be3c3fedbed030390b6b64b359151e9570df','b9d6e052a407796d5d9dac2e1e7089da8fb0a571a254f65c907babf652d924bc');
INSERT INTO "audit_event" VALUES('3514',38,'2026-06-22T00:00:01.550422Z','system','mail_queued','mail plan/1/rdi@kpu-pasuruan.example','{"attachments":["ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d","b5e2d7567844d480c28a1d00730a36592ae9eb024ba185485419a3a48cd296c4"],"kind":"plan","recipient":"rdi@kpu-pasuruan.example","rows":{"outbox":{"16":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"7a800d59009cd4315610933dfe80e916","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"2e9662c0f7892c6684023026ee296e75","key":"b7b54343edcc201ca761a10aaf79d83f","kind":"92744cb664d4bb4df58cf261adb298bf","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"38e5c5e945965f5d4b9b37964d80998f","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"a7c06df09e80aa5ed378ee21ed650220","text_body":"dae929777acfbebf62b1c8723e1ffd1c"}}},"subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','b9d6e052a407796d5d9dac2e1e7089da8fb0a571a254f65c907babf652d924bc','05ccc26b713524a7d45180fd06858805b0581d8fdca5f18afd4d4fdd0d0841c8');
INSERT INTO "audit_event" VALUES('3514',39,'2026-06-22T00:00:01.551359Z','system','mail_queued','mail plan/1/kasubbag.rdi@kpu-pasuruan.example','{"attachments":["ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d","b5e2d7567844d480c28a1d00730a36592ae9eb024ba185485419a3a48cd296c4"],"kind":"plan","recipient":"kasubbag.rdi@kpu-pasuruan.example","rows":{"outbox":{"17":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"7a800d59009cd4315610933dfe80e916","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"2e9662c0f7892c6684023026ee296e75","key":"db6c754537591c8210ffd9223b7f2154","kind":"92744cb664d4bb4df58cf261adb298bf","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"e563ac1c838f40bfc865ce7b5011482e","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"a7c06df09e80aa5ed378ee21ed650220","text_body":"dae929777acfbebf62b1c8723e1ffd1c"}}},"subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','05ccc26b713524a7d45180fd06858805b0581d8fdca5f18afd4d4fdd0d0841c8','684f366f85253011b9440b282380dcb4f4dfcbf2b8ccfc6a3f454e9585c2e6d5');
INSERT INTO "audit_event" VALUES('3514',40,'2026-06-22T00:00:01.552264Z','system','mail_queued','mail plan/1/phs@kpu-pasuruan.example','{"attachments":["ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d","b5e2d7567844d480c28a1d00730a36592ae9eb024ba185485419a3a48cd296c4"],"kind":"plan","recipient":"phs@kpu-pasuruan.example","rows":{"outbox":{"18":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"7a800d59009cd4315610933dfe80e916","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"2e9662c0f7892c6684023026ee296e75","key":"fe033b87a8e67e121b7b143bf74277ff","kind":"92744cb664d4bb4df58cf261adb298bf","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"889df599dc77173f66620eb6ae2b9f16","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"a7c06df09e80aa5ed378ee21ed650220","text_body":"dae929777acfbebf62b1c8723e1ffd1c"}}},"subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','684f366f85253011b9440b282380dcb4f4dfcbf2b8ccfc6a3f454e9585c2e6d5','f1231273495a0181ffaa0ae12a96af78a1d61c271411dbabd8a53362047068be');
INSERT INTO "audit_event" VALUES('3514',41,'2026-06-22T00:00:01.553160Z','system','mail_queued','mail plan/1/kasubbag.phs@kpu-pasuruan.example','{"attachments":["ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d","b5e2d7567844d480c28a1d00730a36592ae9eb024ba185485419a3a48cd296c4"],"kind":"plan","recipient":"kasubbag.phs@kpu-pasuruan.example","rows":{"outbox":{"19":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"7a800d59009cd4315610933dfe80e916","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"2e9662c0f7892c6684023026ee296e75","key":"08e26b2483dd4fbf5aa98708b80d5f2e","kind":"92744cb664d4bb4df58cf261adb298bf","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"a8c1ce47d586878563905bcd8c8cb0b2","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"a7c06df09e80aa5ed378ee21ed650220","text_body":"dae929777acfbebf62b1c8723e1ffd1c"}}},"subject":"Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1"}','f1231273495a0181ffaa0ae12a96af78a1d61c271411dbabd8a53362047068be','4e702a091aafdba1189b7c3968d686893cef7638d0ed3404f581d4011bf9ae85');
INSERT INTO "audit_event" VALUES('3514',42,'2026-06-22T00:00:01.560173Z','system','calendar_known','calendar 3514','{"change":"kalender hari libur dilengkapi","days":{"2026":{"2026-01-01":"Tahun Baru Masehi","2026-01-16":"Isra Mikraj Nabi Muhammad","2026-02-16":"Cuti Bersama Tahun Baru Imlek","2026-02-17":"Tahun Baru Imlek","2026-03-18":"Cuti Bersama Hari Suci Nyepi","2026-03-19":"Hari Suci Nyepi","2026-03-20":"Cuti Bersama Hari Raya Idul Fitri","2026-03-23":"Cuti Bersama Hari Raya Idul Fitri","2026-03-24":"Cuti Bersama Hari Raya Idul Fitri","2026-04-03":"Wafat Yesus Kristus","2026-05-01":"Hari Buruh Internasional","2026-05-14":"Kenaikan Yesus Kristus","2026-05-15":"Cuti Bersama Kenaikan Yesus Kristus","2026-05-27":"Hari Raya Idul Adha","2026-05-28":"Cuti Bersama Hari Raya Idul Adha","2026-06-01":"Hari Lahir Pancasila","2026-06-16":"Tahun Baru Islam","2026-08-17":"Hari Kemerdekaan Republik Indonesia","2026-08-25":"Maulid Nabi Muhammad","2026-12-24":"Cuti Bersama Hari Raya Natal","2026-12-25":"Hari Raya Natal"},"2027":{"2027-01-01":"Tahun Baru Masehi","2027-01-05":"Isra Mikraj Nabi Muhammad","2027-02-05":"Cuti Bersama Tahun Baru Imlek","2027-03-08":"Hari Suci Nyepi","2027-03-09":"Cuti Bersama Hari Raya Idul Fitri","2027-03-10":"Hari Raya Idul Fitri (perkiraan)","2027-03-11":"Hari kedua dari Hari Raya Idul Fitri (perkiraan)","2027-03-12":"Cuti Bersama Hari Raya Idul Fitri","2027-03-15":"Cuti Bersama Hari Raya Idul Fitri","2027-03-25":"Cuti Bersama Wafat Yesus Kristus","2027-03-26":"Wafat Yesus Kristus","2027-05-06":"Kenaikan Yesus Kristus","2027-05-17":"Hari Raya Idul Adha (perkiraan)","2027-05-18":"Cuti Bersama Hari Raya Idul Adha","2027-05-19":"Cuti Bersama Hari Raya Waisak","2027-05-20":"Hari Raya Waisak","2027-06-01":"Hari Lahir Pancasila","2027-08-17":"Hari Kemerdekaan Republik Indonesia","2027-12-24":"Cuti Bersama Hari Raya Natal"}}}','4e702a091aafdba1189b7c3968d686893cef7638d0ed3404f581d4011bf9ae85','9eb86cbe3dc0e3f186e16e7f133ba32a5e4e0389a41722ce676ff932f7cd99e7');
INSERT INTO "audit_event" VALUES('3514',43,'2026-06-22T00:00:01.562356Z','system','period_opened','period 3514 2026-S1','{"province_due_on":"2026-07-10","province_letter":""}','9eb86cbe3dc0e3f186e16e7f133ba32a5e4e0389a41722ce676ff932f7cd99e7','1f46df1ab389435d7c75e0af0fcc2942a03a53b20228fdfa33cd1d3e45a1d87e');
INSERT INTO "audit_event" VALUES('3514',44,'2026-06-22T00:00:01.597252Z','system','rows_verified','verification 3514','{"complaint":"","head":"43:1f46df1ab389435d7c75e0af0fcc2942a03a53b20228fdfa33cd1d3e45a1d87e","whole_at":"2026-06-22T00:00:01.597062Z"}','1f46df1ab389435d7c75e0af0fcc2942a03a53b20228fdfa33cd1d3e45a1d87e','ba078555044eff6b3ca1c35b0c80a417a3ebc8775d95bf0f24a69a025d47a576');
INSERT INTO "audit_event" VALUES('3514',45,'2026-06-22T00:00:01.612923Z','system','reminded','reminders 3514','{"after":"2026-06-21","on":"2026-06-22"}','ba078555044eff6b3ca1c35b0c80a417a3ebc8775d95bf0f24a69a025d47a576','389e3df0ec836cb9966d23c75f1c6d081e5f2f11f9d5e3eedf06898685cc0110');
INSERT INTO "audit_event" VALUES('3514',46,'2026-06-22T00:00:01.940843Z','system','account_made','officer sekretaris@kpu-pasuruan.example','{"rows":{"account":{"1":{"address":"7b0bdbb7d7a92c1bb1729b92c8491c35","app_key":"055539df4a0b804c58caf46c0cd2941a","ended_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","name":"3d7871fe9481059ac755f7af7c7e02e7","password_hash":"055539df4a0b804c58caf46c0cd2941a","role":"ce2034aba7147695fada1a5380a41e6c"}}}}','389e3df0ec836cb9966d23c75f1c6d081e5f2f11f9d5e3eedf06898685cc0110','761264c2b8cd35ed8d928ef033855ef9221e2a1dbba7cd1de7e7039cef9deff8');
INSERT INTO "audit_event" VALUES('3514',47,'2026-06-22T00:00:01.940843Z','system','account_made','officer ketua@kpu-pasuruan.example','{"rows":{"account":{"2":{"address":"88451433587fa8cf4f098cbbb547bc46","app_key":"055539df4a0b804c58caf46c0cd2941a","ended_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","name":"1332e133c7a207cf6564a7d9f02b3da4","password_hash":"055539df4a0b804c58caf46c0cd2941a","role":"ce2034aba7147695fada1a5380a41e6c"}}}}','761264c2b8cd35ed8d928ef033855ef9221e2a1dbba7cd1de7e7039cef9deff8','e0bf8ba794ff88cf50926b2693908a5aa41b815b8b74ed6d8db9316ed6c5d18c');
INSERT INTO "audit_event" VALUES('3514',48,'2026-06-22T00:00:01.946524Z','system','mail_queued','mail appointed/1/2026-06-22T00:00:00.090372+00:00/sekretaris@kpu-pasuruan.example','{"attachments":[],"kind":"appointed","recipient":"sekretaris@kpu-pasuruan.example","rows":{"outbox":{"20":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"948e2759820a60b71bc4375b6d6bf9e2","key":"d234e58c41b9c94744804025bdbc61ba","kind":"79379918c7d7bea65e7a22b18184d2ea","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"7b0bdbb7d7a92c1bb1729b92c8491c35","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"87c488764fab7acc7e168ac63dd86cbd","text_body":"d6de866ba4a272a2358a73d58f47b78f"}}},"subject":"Penunjukan Plh. Sekretaris KPU Kabupaten Pasuruan: Pelaksana Harian Contoh"}','e0bf8ba794ff88cf50926b2693908a5aa41b815b8b74ed6d8db9316ed6c5d18c','cf2307b5cb83e5a7d8075f10eeaea813f520c0fb7bda36c45c45ca9b023f6aeb');
INSERT INTO "audit_event" VALUES('3514',49,'2026-06-22T00:00:01.947741Z','system','mail_queued','mail appointed/1/2026-06-22T00:00:00.090372+00:00/ketua@kpu-pasuruan.example','{"attachments":[],"kind":"appointed","recipient":"ketua@kpu-pasuruan.example","rows":{"outbox":{"21":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"948e2759820a60b71bc4375b6d6bf9e2","key":"2b18547dae6982c46b704ad18aeaf790","kind":"79379918c7d7bea65e7a22b18184d2ea","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"88451433587fa8cf4f098cbbb547bc46","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"87c488764fab7acc7e168ac63dd86cbd","text_body":"d6de866ba4a272a2358a73d58f47b78f"}}},"subject":"Penunjukan Plh. Sekretaris KPU Kabupaten Pasuruan: Pelaksana Harian Contoh"}','cf2307b5cb83e5a7d8075f10eeaea813f520c0fb7bda36c45c45ca9b023f6aeb','e57d63bb2a25470a22ee4489675c8ad094a0858ceec1309f14264687d9df1165');
INSERT INTO "audit_event" VALUES('3514',50,'2026-06-22T00:00:01.955764Z','system','mail_voided','mail request/1/first','{"rows":{"outbox":{"1":{"status":"999c7f3237d57528b66a38c74ab57b81"}}},"smtp_text":"Permintaan sudah ditutup."}','e57d63bb2a25470a22ee4489675c8ad094a0858ceec1309f14264687d9df1165','337220d1b9182e4f72f747914887db9a186bb2ee88c199458d6df5bf518ce38f');
INSERT INTO "audit_event" VALUES('3514',51,'2026-06-22T00:00:01.955764Z','system','mail_voided','mail request/2/first','{"rows":{"outbox":{"2":{"status":"999c7f3237d57528b66a38c74ab57b81"}}},"smtp_text":"Permintaan sudah ditutup."}','337220d1b9182e4f72f747914887db9a186bb2ee88c199458d6df5bf518ce38f','7b204b14790340346d74bcaba2c48b84391e9e81d912f0baf279a5c6937010fa');
INSERT INTO "audit_event" VALUES('3514',52,'2026-06-22T00:00:01.963198Z','system','mail_sending','mail decided/1/sekretaris@kpu-pasuruan.example','{"rows":{"outbox":{"5":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','7b204b14790340346d74bcaba2c48b84391e9e81d912f0baf279a5c6937010fa','1369e2c4a5c8941c93405a4a453496c6c5e7e2f8bb31897fc018244bdb37a72a');
INSERT INTO "audit_event" VALUES('3514',53,'2026-06-22T00:00:01.973714Z','system','mail_practice','mail decided/1/sekretaris@kpu-pasuruan.example','{"rows":{"outbox":{"5":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00005_decided_sekretaris.eml, tidak dikirim."}','1369e2c4a5c8941c93405a4a453496c6c5e7e2f8bb31897fc018244bdb37a72a','0017b7a559051080fc715fec0c2ad797af319ddf2366e1ef83efff6a47c13fec');
INSERT INTO "audit_event" VALUES('3514',54,'2026-06-22T00:00:01.976703Z','system','mail_sending','mail decided/2/ketua@kpu-pasuruan.example','{"rows":{"outbox":{"8":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','0017b7a559051080fc715fec0c2ad797af319ddf2366e1ef83efff6a47c13fec','00072a840ef730b7d47a5d841f7eb0aab80d215971a3167e22b93a99e120e56f');
INSERT INTO "audit_event" VALUES('3514',55,'2026-06-22T00:00:01.986763Z','system','mail_practice','mail decided/2/ketua@kpu-pasuruan.example','{"rows":{"outbox":{"8":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00008_decided_ketua.eml, tidak dikirim."}','00072a840ef730b7d47a5d841f7eb0aab80d215971a3167e22b93a99e120e56f','a3ebb111ee39c18e821f38dd62aecb1713ef6454794f55a3c07a283228d4af3d');
INSERT INTO "audit_event" VALUES('3514',56,'2026-06-22T00:00:01.988962Z','system','mail_sending','mail decision/1/operator@kpu-pasuruan.example','{"rows":{"outbox":{"3":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','a3ebb111ee39c18e821f38dd62aecb1713ef6454794f55a3c07a283228d4af3d','5d73b74501ae3334b22d6a1dd40ba721a5958b36c8dfb4a2cf5e404d5a96891a');
INSERT INTO "audit_event" VALUES('3514',57,'2026-06-22T00:00:01.994886Z','system','mail_practice','mail decision/1/operator@kpu-pasuruan.example','{"rows":{"outbox":{"3":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00003_decision_operator.eml, tidak dikirim."}','5d73b74501ae3334b22d6a1dd40ba721a5958b36c8dfb4a2cf5e404d5a96891a','174f4f704453e0b20b02c6d367e7d0be2d5211ebbb49c6df5e8b86dc4e156f75');
INSERT INTO "audit_event" VALUES('3514',58,'2026-06-22T00:00:01.996983Z','system','mail_sending','mail decision/1/ketua@kpu-pasuruan.example','{"rows":{"outbox":{"4":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','174f4f704453e0b20b02c6d367e7d0be2d5211ebbb49c6df5e8b86dc4e156f75','ff96de8f14a72db726199a62889b0b770578d98bc983108a41ffae68b92b30ae');
INSERT INTO "audit_event" VALUES('3514',59,'2026-06-22T00:00:02.001793Z','system','mail_practice','mail decision/1/ketua@kpu-pasuruan.example','{"rows":{"outbox":{"4":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00004_decision_ketua.eml, tidak dikirim."}','ff96de8f14a72db726199a62889b0b770578d98bc983108a41ffae68b92b30ae','061f1e41bed7e4c8ccbb914600d1ec3165dc1b0861cf119fd3d37a2bcf99b112');
INSERT INTO "audit_event" VALUES('3514',60,'2026-06-22T00:00:02.003816Z','system','mail_sending','mail decision/2/operator@kpu-pasuruan.example','{"rows":{"outbox":{"6":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','061f1e41bed7e4c8ccbb914600d1ec3165dc1b0861cf119fd3d37a2bcf99b112','ef9d65881cbcb942ae2d305dbfe50f577c5ab305b778ef0e7584ee7512aea40f');
INSERT INTO "audit_event" VALUES('3514',61,'2026-06-22T00:00:02.008399Z','system','mail_practice','mail decision/2/operator@kpu-pasuruan.example','{"rows":{"outbox":{"6":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00006_decision_operator.eml, tidak dikirim."}','ef9d65881cbcb942ae2d305dbfe50f577c5ab305b778ef0e7584ee7512aea40f','843d566836a92cb2bb9997aec418709805875197e0b03c0d7413c1d3796ff27e');
INSERT INTO "audit_event" VALUES('3514',62,'2026-06-22T00:00:02.010394Z','system','mail_sending','mail decision/2/sekretaris@kpu-pasuruan.example','{"rows":{"outbox":{"7":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','843d566836a92cb2bb9997aec418709805875197e0b03c0d7413c1d3796ff27e','39d3112f408218bcd2cd8ed531409724aa7378b0d0875982a661ff41ec0fb7b0');
INSERT INTO "audit_event" VALUES('3514',63,'2026-06-22T00:00:02.014819Z','system','mail_practice','mail decision/2/sekretaris@kpu-pasuruan.example','{"rows":{"outbox":{"7":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00007_decision_sekretaris.eml, tidak dikirim."}','39d3112f408218bcd2cd8ed531409724aa7378b0d0875982a661ff41ec0fb7b0','0399b07726f00d9281afdb23b7a4cae715ef0a80f1bc98c1e4368a8e7d78cab4');
INSERT INTO "audit_event" VALUES('3514',64,'2026-06-22T00:00:02.016817Z','system','mail_sending','mail plan/1/operator@kpu-pasuruan.example','{"rows":{"outbox":{"9":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','0399b07726f00d9281afdb23b7a4cae715ef0a80f1bc98c1e4368a8e7d78cab4','b73ff9b518aed7d16dc9450a7c5c8a152da8fbd9226e134d7127bd21821f074d');
INSERT INTO "audit_event" VALUES('3514',65,'2026-06-22T00:00:02.022262Z','system','mail_practice','mail plan/1/operator@kpu-pasuruan.example','{"rows":{"outbox":{"9":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00009_plan_operator.eml, tidak dikirim."}','b73ff9b518aed7d16dc9450a7c5c8a152da8fbd9226e134d7127bd21821f074d','79cf71614ba791e6bd0a6f39d59019349a3e5413e3457517890f04b4cd51a2f9');
INSERT INTO "audit_event" VALUES('3514',66,'2026-06-22T00:00:02.024353Z','system','mail_sending','mail plan/1/sekretaris@kpu-pasuruan.example','{"rows":{"outbox":{"10":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','79cf71614ba791e6bd0a6f39d59019349a3e5413e3457517890f04b4cd51a2f9','1a07deb49d8e8bfaccab985de1d5c65c7ae738f76be7521dbaea2e114a60f9b0');
INSERT INTO "audit_event" VALUES('3514',67,'2026-06-22T00:00:02.029908Z','system','mail_practice','mail plan/1/sekretaris@kpu-pasuruan.example','{"rows":{"outbox":{"10":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00010_plan_sekretaris.eml, tidak dikirim."}','1a07deb49d8e8bfaccab985de1d5c65c7ae738f76be7521dbaea2e114a60f9b0','397260d0caf458954f790d452488b233ba84e07b3ed4f46252d6ebf67838d32a');
INSERT INTO "audit_event" VALUES('3514',68,'2026-06-22T00:00:02.031995Z','system','mail_sending','mail plan/1/ketua@kpu-pasuruan.example','{"rows":{"outbox":{"11":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','397260d0caf458954f790d452488b233ba84e07b3ed4f46252d6ebf67838d32a','f8decffe5153ab63f4bfc1853395ca61d353de54f13fc41c9cbe7649295e6b47');
INSERT INTO "audit_event" VALUES('3514',69,'2026-06-22T00:00:02.037473Z','system','mail_practice','mail plan/1/ketua@kpu-pasuruan.example','{"rows":{"outbox":{"11":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00011_plan_ketua.eml, tidak dikirim."}','f8decffe5153ab63f4bfc1853395ca61d353de54f13fc41c9cbe7649295e6b47','64d40ddeae9d841201a3bd1b8c85b933ab3b0ca25d0d01cf8f30664caa6644d8');
INSERT INTO "audit_event" VALUES('3514',70,'2026-06-22T00:00:02.039619Z','system','mail_sending','mail plan/1/kul@kpu-pasuruan.example','{"rows":{"outbox":{"12":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','64d40ddeae9d841201a3bd1b8c85b933ab3b0ca25d0d01cf8f30664caa6644d8','a44ec8a0f14e0d9a157c9119809e69608badeaa45adf70df106d838b655c6759');
INSERT INTO "audit_event" VALUES('3514',71,'2026-06-22T00:00:02.045217Z','system','mail_practice','mail plan/1/kul@kpu-pasuruan.example','{"rows":{"outbox":{"12":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00012_plan_kul.eml, tidak dikirim."}','a44ec8a0f14e0d9a157c9119809e69608badeaa45adf70df106d838b655c6759','1eefca57655bf165c050bffc02cf6f129d69e70b845aa7565b168bcf853dd327');
INSERT INTO "audit_event" VALUES('3514',72,'2026-06-22T00:00:02.047296Z','system','mail_sending','mail plan/1/kasubbag.kul@kpu-pasuruan.example','{"rows":{"outbox":{"13":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','1eefca57655bf165c050bffc02cf6f129d69e70b845aa7565b168bcf853dd327','704940ec270437ec88e697169474a3161ed79510238ebc2e5166452ff6e552b1');
INSERT INTO "audit_event" VALUES('3514',73,'2026-06-22T00:00:02.052880Z','system','mail_practice','mail plan/1/kasubbag.kul@kpu-pasuruan.example','{"rows":{"outbox":{"13":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00013_plan_kasubbag.kul.eml, tidak dikirim."}','704940ec270437ec88e697169474a3161ed79510238ebc2e5166452ff6e552b1','78af1470808547ae0dddc748d81d167229965da7cde95e22c1fcd14c048d1588');
INSERT INTO "audit_event" VALUES('3514',74,'2026-06-22T00:00:02.055104Z','system','mail_sending','mail plan/1/tph@kpu-pasuruan.example','{"rows":{"outbox":{"14":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','78af1470808547ae0dddc748d81d167229965da7cde95e22c1fcd14c048d1588','9170c73741229b64f13f0517816268e5a262959f7979c9d4e538fe0cee0cb5c9');
INSERT INTO "audit_event" VALUES('3514',75,'2026-06-22T00:00:02.061412Z','system','mail_practice','mail plan/1/tph@kpu-pasuruan.example','{"rows":{"outbox":{"14":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00014_plan_tph.eml, tidak dikirim."}','9170c73741229b64f13f0517816268e5a262959f7979c9d4e538fe0cee0cb5c9','d1cb56e6a606ef02c6ffefea72af28810a25303a2eee37390ab538323f1028c2');
INSERT INTO "audit_event" VALUES('3514',76,'2026-06-22T00:00:02.063548Z','system','mail_sending','mail plan/1/kasubbag.tph@kpu-pasuruan.example','{"rows":{"outbox":{"15":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','d1cb56e6a606ef02c6ffefea72af28810a25303a2eee37390ab538323f1028c2','603747d4d113fdbb3b7c7ce055e18496c124aa14212fa7d216e703540204dc98');
INSERT INTO "audit_event" VALUES('3514',77,'2026-06-22T00:00:02.069539Z','system','mail_practice','mail plan/1/kasubbag.tph@kpu-pasuruan.example','{"rows":{"outbox":{"15":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00015_plan_kasubbag.tph.eml, tidak dikirim."}','603747d4d113fdbb3b7c7ce055e18496c124aa14212fa7d216e703540204dc98','398db1a32933860774a8245cdeb39f9b538dacf7645e01ad137eb2469ba8ea4a');
INSERT INTO "audit_event" VALUES('3514',78,'2026-06-22T00:00:02.071880Z','system','mail_sending','mail plan/1/rdi@kpu-pasuruan.example','{"rows":{"outbox":{"16":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','398db1a32933860774a8245cdeb39f9b538dacf7645e01ad137eb2469ba8ea4a','9450572be123642d26d321b8136a540066eeeef047f72031b66eeb0dfc71e8b7');
INSERT INTO "audit_event" VALUES('3514',79,'2026-06-22T00:00:02.078096Z','system','mail_practice','mail plan/1/rdi@kpu-pasuruan.example','{"rows":{"outbox":{"16":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00016_plan_rdi.eml, tidak dikirim."}','9450572be123642d26d321b8136a540066eeeef047f72031b66eeb0dfc71e8b7','7214e3671aa47f9151e80d2545d47bbd94ce9bf6e5f0e07b933e3a11c8d0cd1b');
INSERT INTO "audit_event" VALUES('3514',80,'2026-06-22T00:00:02.080425Z','system','mail_sending','mail plan/1/kasubbag.rdi@kpu-pasuruan.example','{"rows":{"outbox":{"17":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','7214e3671aa47f9151e80d2545d47bbd94ce9bf6e5f0e07b933e3a11c8d0cd1b','b1929befbb4e13b4680c2d8de33a33ae658807a6c04b9eaa8f0b159dbc1a5dd8');
INSERT INTO "audit_event" VALUES('3514',81,'2026-06-22T00:00:02.086622Z','system','mail_practice','mail plan/1/kasubbag.rdi@kpu-pasuruan.example','{"rows":{"outbox":{"17":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00017_plan_kasubbag.rdi.eml, tidak dikirim."}','b1929befbb4e13b4680c2d8de33a33ae658807a6c04b9eaa8f0b159dbc1a5dd8','202bd8f441abdcc9a26853bb0c824b9e1ad76e22385f16b03a8379ba26d9c4f5');
INSERT INTO "audit_event" VALUES('3514',82,'2026-06-22T00:00:02.088782Z','system','mail_sending','mail plan/1/phs@kpu-pasuruan.example','{"rows":{"outbox":{"18":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','202bd8f441abdcc9a26853bb0c824b9e1ad76e22385f16b03a8379ba26d9c4f5','a0357f474a79b41323982e334698c4edf5b268fc46f837386c54510b980e0aeb');
INSERT INTO "audit_event" VALUES('3514',83,'2026-06-22T00:00:02.094487Z','system','mail_practice','mail plan/1/phs@kpu-pasuruan.example','{"rows":{"outbox":{"18":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00018_plan_phs.eml, tidak dikirim."}','a0357f474a79b41323982e334698c4edf5b268fc46f837386c54510b980e0aeb','e041baa17baf458518c12b8241dfc443d47f06c06c2d54a660eb90fccf170c48');
INSERT INTO "audit_event" VALUES('3514',84,'2026-06-22T00:00:02.096586Z','system','mail_sending','mail plan/1/kasubbag.phs@kpu-pasuruan.example','{"rows":{"outbox":{"19":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','e041baa17baf458518c12b8241dfc443d47f06c06c2d54a660eb90fccf170c48','404ca2be6a0bfd3d602db00162790ed30450407073ec4e2afd2aad3a75052322');
INSERT INTO "audit_event" VALUES('3514',85,'2026-06-22T00:00:02.102316Z','system','mail_practice','mail plan/1/kasubbag.phs@kpu-pasuruan.example','{"rows":{"outbox":{"19":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00019_plan_kasubbag.phs.eml, tidak dikirim."}','404ca2be6a0bfd3d602db00162790ed30450407073ec4e2afd2aad3a75052322','9bcc9f70290fe0862a1e397ac3a5bd761dad8df95b1c6112c6d1b8e22044e3fa');
INSERT INTO "audit_event" VALUES('3514',86,'2026-06-22T00:00:02.104422Z','system','mail_sending','mail appointed/1/2026-06-22T00:00:00.090372+00:00/sekretaris@kpu-pasuruan.example','{"rows":{"outbox":{"20":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','9bcc9f70290fe0862a1e397ac3a5bd761dad8df95b1c6112c6d1b8e22044e3fa','28931e21f49a9c9c3782c5f4be09e7bb2942e24d8dbd617ee9209c5fcf9d6f9f');
INSERT INTO "audit_event" VALUES('3514',87,'2026-06-22T00:00:02.109419Z','system','mail_practice','mail appointed/1/2026-06-22T00:00:00.090372+00:00/sekretaris@kpu-pasuruan.example','{"rows":{"outbox":{"20":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00020_appointed_sekretaris.eml, tidak dikirim."}','28931e21f49a9c9c3782c5f4be09e7bb2942e24d8dbd617ee9209c5fcf9d6f9f','cb22aa5894b2f5d80eaff2939c8b95c4abf7753226dd401c37ff4e806f5cbc65');
INSERT INTO "audit_event" VALUES('3514',88,'2026-06-22T00:00:02.111507Z','system','mail_sending','mail appointed/1/2026-06-22T00:00:00.090372+00:00/ketua@kpu-pasuruan.example','{"rows":{"outbox":{"21":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','cb22aa5894b2f5d80eaff2939c8b95c4abf7753226dd401c37ff4e806f5cbc65','5c5843a968dde27b60b7d41f97c057fc4bda00ec8ce96c1d6c504814e4cb738e');
INSERT INTO "audit_event" VALUES('3514',89,'2026-06-22T00:00:02.116308Z','system','mail_practice','mail appointed/1/2026-06-22T00:00:00.090372+00:00/ketua@kpu-pasuruan.example','{"rows":{"outbox":{"21":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-06-22_00021_appointed_ketua.eml, tidak dikirim."}','5c5843a968dde27b60b7d41f97c057fc4bda00ec8ce96c1d6c504814e4cb738e','bfa99ce52fe2079ec694de6cc77655d157a773f367430f0a15602eaa5dd69ffd');
INSERT INTO "audit_event" VALUES('3514',90,'2026-06-22T00:00:02.121344Z','system','appointment_told','role 3514 secretary','{"decree":"12/SDM.05.4-ST/3514/2026","in_force_on":"2026-06-23","rows":{"acting_assignment":{"1":{"in_force_on":"f621acfcd62c68eb5498efeb1c529b43"}}},"starts_on":"2026-07-08"}','bfa99ce52fe2079ec694de6cc77655d157a773f367430f0a15602eaa5dd69ffd','9edd2f51d97a312d4940f4a687d1826c856bcb5f5a02a2047a595e951f6fe029');
INSERT INTO "audit_event" VALUES('3514',91,'2026-07-01T01:00:00.024597Z','system','mail_queued','mail form/2026-S1/KUL/1/kul@kpu-pasuruan.example','{"attachments":["fe56bbbb9ae41af053501b902280c3efd2721bfedda91f7acc5646545e6dbedc","be22f4a19b58e7dab0b4eaf2e72438ce24632fcdaae14836d8fc6eda92667c35"],"kind":"form","recipient":"kul@kpu-pasuruan.example","rows":{"outbox":{"22":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"1e99576c18a0ded22a2edc7dcad7f42a","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"75923ddb425c001e93d0c449408a7ead","key":"b404f111b002ca20ca2fd05ca7f71254","kind":"a9fdaf0f15a40aaf1ebabe53cc553b2d","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"7901f592b12a1c2b2a993fe906f324b6","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"56eb7b93661274d90d2b893ba51f58d0","text_body":"1701f317869de4ecdad70b76af35e62f"}}},"subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Keuangan, Umum, dan Logistik"}','9edd2f51d97a312d4940f4a687d1826c856bcb5f5a02a2047a595e951f6fe029','1840845a62c0eb49d4f6d1f083bec3ce71d5903ee4f8f1f35fb89f00d01a42b5');
INSERT INTO "audit_event" VALUES('3514',92,'2026-07-01T01:00:00.025988Z','system','mail_queued','mail form/2026-S1/KUL/1/kasubbag.kul@kpu-pasuruan.example','{"attachments":["fe56bbbb9ae41af053501b902280c3efd2721bfedda91f7acc5646545e6dbedc","be22f4a19b58e7dab0b4eaf2e72438ce24632fcdaae14836d8fc6eda92667c35"],"kind":"form","recipient":"kasubbag.kul@kpu-pasuruan.example","rows":{"outbox":{"23":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"1e99576c18a0ded22a2edc7dcad7f42a","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"75923ddb425c001e93d0c449408a7ead","key":"d46e5cae79a7ce62a05c6bd8f3210083","kind":"a9fdaf0f15a40aaf1ebabe53cc553b2d","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"820dec38b0eedb2075489e0e404b5832","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"56eb7b93661274d90d2b893ba51f58d0","text_body":"1701f317869de4ecdad70b76af35e62f"}}},"subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Keuangan, Umum, dan Logistik"}','1840845a62c0eb49d4f6d1f083bec3ce71d5903ee4f8f1f35fb89f00d01a42b5','82eb7dda6d641ede1e30ffb51c438aa0b42bb3863ccaa505b1615784e27181bd');
INSERT INTO "audit_event" VALUES('3514',93,'2026-07-01T01:00:00.043469Z','system','mail_queued','mail form/2026-S1/TPH/1/tph@kpu-pasuruan.example','{"attachments":["df6fea5c2ddb870c679598b1de6627bcb320674569072116c7de22671e4e9c42","f89cfebf3482fb816d620d95ca61aff18fd05771578aac6091210a396aaa67af"],"kind":"form","recipient":"tph@kpu-pasuruan.example","rows":{"outbox":{"24":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"abe7bcbeae2907cb566855f4b5e43a84","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"27cca45a95e3f30e9d4f7fa8da124bf5","key":"362d2ab53dad48ccbfe43d69d778874b","kind":"a9fdaf0f15a40aaf1ebabe53cc553b2d","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"4776807aee66bc7bc69115eea29819c0","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"f7aa28e8934a0378143d8daf1c2832f9","text_body":"6c68e38a1501885818bf2b40822bbbd3"}}},"subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"}','82eb7dda6d641ede1e30ffb51c438aa0b42bb3863ccaa505b1615784e27181bd','58bdf7951df446d650f026cd0dd2882dfadbeffe901895ea3fd883e7ee6b93c0');
INSERT INTO "audit_event" VALUES('3514',94,'2026-07-01T01:00:00.044814Z','system','mail_queued','mail form/2026-S1/TPH/1/kasubbag.tph@kpu-pasuruan.example','{"attachments":["df6fea5c2ddb870c679598b1de6627bcb320674569072116c7de22671e4e9c42","f89cfebf3482fb816d620d95ca61aff18fd05771578aac6091210a396aaa67af"],"kind":"form","recipient":"kasubbag.tph@kpu-pasuruan.example","rows":{"outbox":{"25":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"abe7bcbeae2907cb566855f4b5e43a84","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"27cca45a95e3f30e9d4f7fa8da124bf5","key":"83fe37eddb212187b9b475a0210e7219","kind":"a9fdaf0f15a40aaf1ebabe53cc553b2d","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"33037bfef65c5f431b75280ae5034b95","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"f7aa28e8934a0378143d8daf1c2832f9","text_body":"6c68e38a1501885818bf2b40822bbbd3"}}},"subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"}','58bdf7951df446d650f026cd0dd2882dfadbeffe901895ea3fd883e7ee6b93c0','658d2c85b58ac2fb311f5b683876fc2ddbd7a21135bbc1518f9be80e26456928');
INSERT INTO "audit_event" VALUES('3514',95,'2026-07-01T01:00:00.061475Z','system','mail_queued','mail form/2026-S1/RDI/1/rdi@kpu-pasuruan.example','{"attachments":["c6419e511762d0d38b6cc0e9381f500d765d89678fed91373ae939c3b70bbd51","685d3bdbe868739ff110ff32a86e53177c7265a16c02be2173b35b33dc854df0"],"kind":"form","recipient":"rdi@kpu-pasuruan.example","rows":{"outbox":{"26":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"59a98f4addb419bf07a847a9491fd150","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"62744e2b36c62669bfcdf0445287b5e0","key":"7566fe3b91ef347ec71b202e5e55b1f6","kind":"a9fdaf0f15a40aaf1ebabe53cc553b2d","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"38e5c5e945965f5d4b9b37964d80998f","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"8703d46cfa6b5520028d73075ca9b27d","text_body":"d2bf712b14ee13e60c5f82eb51d7c148"}}},"subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi"}','658d2c85b58ac2fb311f5b683876fc2ddbd7a21135bbc1518f9be80e26456928','867ebf1cd6d4e2d8805898e7ac340b87002c4cb1d7868592f9b030bc4b738983');
INSERT INTO "audit_event" VALUES('3514',96,'2026-07-01T01:00:00.062628Z','system','mail_queued','mail form/2026-S1/RDI/1/kasubbag.rdi@kpu-pasuruan.example','{"attachments":["c6419e511762d0d38b6cc0e9381f500d765d89678fed91373ae939c3b70bbd51","685d3bdbe868739ff110ff32a86e53177c7265a16c02be2173b35b33dc854df0"],"kind":"form","recipient":"kasubbag.rdi@kpu-pasuruan.example","rows":{"outbox":{"27":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"59a98f4addb419bf07a847a9491fd150","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"62744e2b36c62669bfcdf0445287b5e0","key":"81edacc0db300dfd04f485f7b2e67256","kind":"a9fdaf0f15a40aaf1ebabe53cc553b2d","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"e563ac1c838f40bfc865ce7b5011482e","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"8703d46cfa6b5520028d73075ca9b27d","text_body":"d2bf712b14ee13e60c5f82eb51d7c148"}}},"subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi"}','867ebf1cd6d4e2d8805898e7ac340b87002c4cb1d7868592f9b030bc4b738983','ec8c6bb8cdbd47bc56b811ae18aeccbe41b9d22d0e1ad9d955c34696fc3c4e4f');
INSERT INTO "audit_event" VALUES('3514',97,'2026-07-01T01:00:00.083805Z','system','mail_queued','mail form/2026-S1/PHS/1/phs@kpu-pasuruan.example','{"attachments":["e625c3776a470b043f825280591fd42e1bf48b72c7b292624032a064005bb2ee","7365d6a8387dfc6abd3088bd9d42a73ac7f24dd65602e8455cec563d167b2301"],"kind":"form","recipient":"phs@kpu-pasuruan.example","rows":{"outbox":{"28":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"0369697277943446d2fb36fe574f9ddf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"c128e3b42d2ecbb8b1a77d491abba7a7","key":"cf806162fee50fe3db7861cd28c50fca","kind":"a9fdaf0f15a40aaf1ebabe53cc553b2d","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"889df599dc77173f66620eb6ae2b9f16","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"d6ba2899d747e854c4f75a6bf9aea167","text_body":"597bf674735b785e17db83dbd354f983"}}},"subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM"}','ec8c6bb8cdbd47bc56b811ae18aeccbe41b9d22d0e1ad9d955c34696fc3c4e4f','7f2c60c98dc70ad563a5a427af43ffd74c80dd5b9e2c59b11f7c4ed95a77223c');
INSERT INTO "audit_event" VALUES('3514',98,'2026-07-01T01:00:00.085067Z','system','mail_queued','mail form/2026-S1/PHS/1/kasubbag.phs@kpu-pasuruan.example','{"attachments":["e625c3776a470b043f825280591fd42e1bf48b72c7b292624032a064005bb2ee","7365d6a8387dfc6abd3088bd9d42a73ac7f24dd65602e8455cec563d167b2301"],"kind":"form","recipient":"kasubbag.phs@kpu-pasuruan.example","rows":{"outbox":{"29":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"0369697277943446d2fb36fe574f9ddf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"c128e3b42d2ecbb8b1a77d491abba7a7","key":"3e4b27a0c5e9dd735f46487080853e16","kind":"a9fdaf0f15a40aaf1ebabe53cc553b2d","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"a8c1ce47d586878563905bcd8c8cb0b2","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"d6ba2899d747e854c4f75a6bf9aea167","text_body":"597bf674735b785e17db83dbd354f983"}}},"subject":"Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM"}','7f2c60c98dc70ad563a5a427af43ffd74c80dd5b9e2c59b11f7c4ed95a77223c','e068f2b994530cf25cd8e12ef7d07e33683af3c9343301c4cd8e3ab8a51f3249');
INSERT INTO "audit_event" VALUES('3514',99,'2026-07-01T01:00:00.099891Z','system','mail_sending','mail form/2026-S1/KUL/1/kul@kpu-pasuruan.example','{"rows":{"outbox":{"22":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','e068f2b994530cf25cd8e12ef7d07e33683af3c9343301c4cd8e3ab8a51f3249','008412ee181ed136dda2a866b597e391195f85cc787f7c48cae283b4c533c151');
INSERT INTO "audit_event" VALUES('3514',100,'2026-07-01T01:00:00.106146Z','system','mail_practice','mail form/2026-S1/KUL/1/kul@kpu-pasuruan.example','{"rows":{"outbox":{"22":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00022_form_kul.eml, tidak dikirim."}','008412ee181ed136dda2a866b597e391195f85cc787f7c48cae283b4c533c151','f71699d4f2002586078f67925e4cc4fff8d5c4bd203dc32caeb6d44941c8cea4');
INSERT INTO "audit_event" VALUES('3514',101,'2026-07-01T01:00:00.108312Z','system','mail_sending','mail form/2026-S1/KUL/1/kasubbag.kul@kpu-pasuruan.example','{"rows":{"outbox":{"23":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','f71699d4f2002586078f67925e4cc4fff8d5c4bd203dc32caeb6d44941c8cea4','f9014ea1425475f90baa4caa7cd0ddaa0bea82275a3493b9ab23af8f69e6d366');
INSERT INTO "audit_event" VALUES('3514',102,'2026-07-01T01:00:00.114054Z','system','mail_practice','mail form/2026-S1/KUL/1/kasubbag.kul@kpu-pasuruan.example','{"rows":{"outbox":{"23":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00023_form_kasubbag.kul.eml, tidak dikirim."}','f9014ea1425475f90baa4caa7cd0ddaa0bea82275a3493b9ab23af8f69e6d366','34c9ecedd005136bbf68e3bee3ab14b9a0a2e38b9d80fc82754304c9ab16acf0');
INSERT INTO "audit_event" VALUES('3514',103,'2026-07-01T01:00:00.116183Z','system','mail_sending','mail form/2026-S1/TPH/1/tph@kpu-pasuruan.example','{"rows":{"outbox":{"24":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','34c9ecedd005136bbf68e3bee3ab14b9a0a2e38b9d80fc82754304c9ab16acf0','a7868da7bde580fee69b581cfcec55e61a759288592e6dd751b8fc2649f424d6');
INSERT INTO "audit_event" VALUES('3514',104,'2026-07-01T01:00:00.121855Z','system','mail_practice','mail form/2026-S1/TPH/1/tph@kpu-pasuruan.example','{"rows":{"outbox":{"24":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00024_form_tph.eml, tidak dikirim."}','a7868da7bde580fee69b581cfcec55e61a759288592e6dd751b8fc2649f424d6','6d8ab308da413a8ac88c56e52b3ae11f85c56d6f35f35efa6d7351a9a420e3fc');
INSERT INTO "audit_event" VALUES('3514',105,'2026-07-01T01:00:00.123937Z','system','mail_sending','mail form/2026-S1/TPH/1/kasubbag.tph@kpu-pasuruan.example','{"rows":{"outbox":{"25":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','6d8ab308da413a8ac88c56e52b3ae11f85c56d6f35f35efa6d7351a9a420e3fc','c1f8bd9c06856cb149fb099884c4b386287b490f7860f53883ec73122043a958');
INSERT INTO "audit_event" VALUES('3514',106,'2026-07-01T01:00:00.129666Z','system','mail_practice','mail form/2026-S1/TPH/1/kasubbag.tph@kpu-pasuruan.example','{"rows":{"outbox":{"25":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00025_form_kasubbag.tph.eml, tidak dikirim."}','c1f8bd9c06856cb149fb099884c4b386287b490f7860f53883ec73122043a958','479a01dc775c4aed086f133ecf197a152a2d4d04165ebda0ec997c5bfe45e515');
INSERT INTO "audit_event" VALUES('3514',107,'2026-07-01T01:00:00.131745Z','system','mail_sending','mail form/2026-S1/RDI/1/rdi@kpu-pasuruan.example','{"rows":{"outbox":{"26":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','479a01dc775c4aed086f133ecf197a152a2d4d04165ebda0ec997c5bfe45e515','afc94330626fef4f92a2cd8b8b63a2f210fcaf78286a64025b73c8a7314165cb');
INSERT INTO "audit_event" VALUES('3514',108,'2026-07-01T01:00:00.137332Z','system','mail_practice','mail form/2026-S1/RDI/1/rdi@kpu-pasuruan.example','{"rows":{"outbox":{"26":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00026_form_rdi.eml, tidak dikirim."}','afc94330626fef4f92a2cd8b8b63a2f210fcaf78286a64025b73c8a7314165cb','51af1f355ed3cc7c0d9510fef1633fd821ccd23c58c7e9fb88df64f363a896d5');
INSERT INTO "audit_event" VALUES('3514',109,'2026-07-01T01:00:00.139504Z','system','mail_sending','mail form/2026-S1/RDI/1/kasubbag.rdi@kpu-pasuruan.example','{"rows":{"outbox":{"27":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','51af1f355ed3cc7c0d9510fef1633fd821ccd23c58c7e9fb88df64f363a896d5','6fd600f5c3164c537610e9b11f3b0f586f962e53dc9db37f439a4361e787996b');
INSERT INTO "audit_event" VALUES('3514',110,'2026-07-01T01:00:00.145173Z','system','mail_practice','mail form/2026-S1/RDI/1/kasubbag.rdi@kpu-pasuruan.example','{"rows":{"outbox":{"27":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00027_form_kasubbag.rdi.eml, tidak dikirim."}','6fd600f5c3164c537610e9b11f3b0f586f962e53dc9db37f439a4361e787996b','3026b09c7636e16b85b8728631de9196dc58617dba8df30ad553231983d64e71');
INSERT INTO "audit_event" VALUES('3514',111,'2026-07-01T01:00:00.147282Z','system','mail_sending','mail form/2026-S1/PHS/1/phs@kpu-pasuruan.example','{"rows":{"outbox":{"28":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','3026b09c7636e16b85b8728631de9196dc58617dba8df30ad553231983d64e71','48a2d8f6cc9234ecd012e358e66040b91f2199fe4b54dd96abb940dbad8d6fcf');
INSERT INTO "audit_event" VALUES('3514',112,'2026-07-01T01:00:00.152803Z','system','mail_practice','mail form/2026-S1/PHS/1/phs@kpu-pasuruan.example','{"rows":{"outbox":{"28":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00028_form_phs.eml, tidak dikirim."}','48a2d8f6cc9234ecd012e358e66040b91f2199fe4b54dd96abb940dbad8d6fcf','9ee343f8d3025d4a60f01d6524dc98244c535b9a7a0d0e2c8f50705bf1d36890');
INSERT INTO "audit_event" VALUES('3514',113,'2026-07-01T01:00:00.154864Z','system','mail_sending','mail form/2026-S1/PHS/1/kasubbag.phs@kpu-pasuruan.example','{"rows":{"outbox":{"29":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','9ee343f8d3025d4a60f01d6524dc98244c535b9a7a0d0e2c8f50705bf1d36890','9598c9feb4732e8631201ea588dc6947c4dce6d1346912bdb1934ac7e70fe62d');
INSERT INTO "audit_event" VALUES('3514',114,'2026-07-01T01:00:00.160362Z','system','mail_practice','mail form/2026-S1/PHS/1/kasubbag.phs@kpu-pasuruan.example','{"rows":{"outbox":{"29":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-01_00029_form_kasubbag.phs.eml, tidak dikirim."}','9598c9feb4732e8631201ea588dc6947c4dce6d1346912bdb1934ac7e70fe62d','fca4b3f02309fac44ee347058c8e4c136abed0af03b45eca077378584524b92c');
INSERT INTO "audit_event" VALUES('3514',115,'2026-07-02T03:00:00.300808Z','unit KUL','submission_accepted','submission/3514/2026-S1/KUL/a0283c42814f9e09d2c5bfcf1ee41ddfec065613ff25be7737fc5e1e1d7ea1bb','{"change_count":0,"evidence_sha256":[],"finding_count":4,"is_after_compilation":false,"is_late":false,"rows":{"submission":{"1":{"answered_sha256":"16d0da6b37b2e88f7c1ca97b8959be29","answers":"4f53cda18c2baa0c0354bb5f9a3ecbe5","assessment_version_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","content_sha256":"30cee7b77dc7cb35186b96edde669d85","evidence":"4f53cda18c2baa0c0354bb5f9a3ecbe5","figures":"db2acba970daa38ee0368584b68897b8","findings":"bf62a26c4b7bfdaa63dd86fdd3b2854e","is_after_compilation":"d0bca111f8628137adc4c16f123496dc","is_late":"d0bca111f8628137adc4c16f123496dc","note":"055539df4a0b804c58caf46c0cd2941a","period_code":"dca96a9044e3f9d92871d30fe885d2ef","plan_version_id":"080a9ed428559ef602668b4c00f114f1","progress":"4f53cda18c2baa0c0354bb5f9a3ecbe5","read_at":"5c87ac0187fd83949ac5666e634e3e21","received_at":"fc99d99e468ac7175ccd1f1da20bb592","status":"6735f9ab2b1f5000e8b164db3e83c251","submitter":"64f9b5a6ac27f188439f2896d2d278e1","unit_code":"08ed79a807efe9d1dce46cd1724e4483","words":"541b21f3da0f3ed427ddbae07c13a2cd","workbook_name":"115da0bb3d19f8e7d41f80ee0c71185d","workbook_sha256":"634ab2bef876b4d533570f571349cf20"}}},"workbook_sha256":"f03905bc88a7f0769af26cb725c29a1d69a04556a9edb333043cc2742d1f15dd"}','fca4b3f02309fac44ee347058c8e4c136abed0af03b45eca077378584524b92c','4b8d68d9a9627a3b6f239d7a3571b5f965c520ee844251a16c6d34037cbf60af');
INSERT INTO "audit_event" VALUES('3514',116,'2026-07-02T03:00:00.309002Z','unit KUL','files_received','claim/3514/KUL-8fb7e869f2db40508b71179a1969c789','{"files":[{"name":"isian.xlsx","outcome":"workbook","reason_code":"","sha256":"f03905bc88a7f0769af26cb725c29a1d69a04556a9edb333043cc2742d1f15dd"}],"rows":{"received_file":{"1":{"claim":"bab9069142abdad6f0e9d51cd184a129","name":"115da0bb3d19f8e7d41f80ee0c71185d","outcome":"f2732ee95682a3b0fec7ffa88cd162a0","sha256":"634ab2bef876b4d533570f571349cf20","submission_id":"080a9ed428559ef602668b4c00f114f1","unit_code":"08ed79a807efe9d1dce46cd1724e4483"}}}}','4b8d68d9a9627a3b6f239d7a3571b5f965c520ee844251a16c6d34037cbf60af','61d7c77c79bd2cf252d789c5b56fef41977b9ae01e2100b0a96c98a44a3fd78c');
INSERT INTO "audit_event" VALUES('3514',117,'2026-07-02T03:00:00.311153Z','system','mail_queued','mail answer/KUL-8fb7e869f2db40508b71179a1969c789/kul@kpu-pasuruan.example','{"attachments":["bac01e56e6a010c3056de6d47b96d12a2d5561f7261a2e008f45a73e98f7ba9e"],"kind":"answer","recipient":"kul@kpu-pasuruan.example","rows":{"outbox":{"30":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"afd096f84326c65210bdbeafc5ba81ee","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"bb6d91934466bb5e1873c2a4353992db","key":"5e0a0dfa794bd6a0db881d6af32c6ab3","kind":"023dcab6ab40844a32ad573ba80c0ad1","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"7901f592b12a1c2b2a993fe906f324b6","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"1ce44b59c8a0f34a54121e3bd9830d5b","text_body":"46dbbe2dcc0e6657f4a6a53e77c18d97"}}},"subject":"Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik"}','61d7c77c79bd2cf252d789c5b56fef41977b9ae01e2100b0a96c98a44a3fd78c','fdd1e5b3657eaab692604b1eab9643f27a85020f8804858d3d942b8e6a268668');
INSERT INTO "audit_event" VALUES('3514',118,'2026-07-02T03:00:00.312372Z','system','mail_queued','mail answer/KUL-8fb7e869f2db40508b71179a1969c789/kasubbag.kul@kpu-pasuruan.example','{"attachments":["bac01e56e6a010c3056de6d47b96d12a2d5561f7261a2e008f45a73e98f7ba9e"],"kind":"answer","recipient":"kasubbag.kul@kpu-pasuruan.example","rows":{"outbox":{"31":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"afd096f84326c65210bdbeafc5ba81ee","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"bb6d91934466bb5e1873c2a4353992db","key":"77ac0aab2193ec08bf6c84ddd1c16baf","kind":"023dcab6ab40844a32ad573ba80c0ad1","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"820dec38b0eedb2075489e0e404b5832","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"1ce44b59c8a0f34a54121e3bd9830d5b","text_body":"46dbbe2dcc0e6657f4a6a53e77c18d97"}}},"subject":"Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik"}','fdd1e5b3657eaab692604b1eab9643f27a85020f8804858d3d942b8e6a268668','51cebeaf33104cb6aded601256b33c7690905a308907b314d3f95eecefd41a22');
INSERT INTO "audit_event" VALUES('3514',119,'2026-07-02T03:00:00.316844Z','system','mail_sending','mail answer/KUL-8fb7e869f2db40508b71179a1969c789/kul@kpu-pasuruan.example','{"rows":{"outbox":{"30":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','51cebeaf33104cb6aded601256b33c7690905a308907b314d3f95eecefd41a22','9b4bc9c15d810c5ece2c4c42842498d410d6e5951d2ba9edf19fb586a5f29f3e');
INSERT INTO "audit_event" VALUES('3514',120,'2026-07-02T03:00:00.322808Z','system','mail_practice','mail answer/KUL-8fb7e869f2db40508b71179a1969c789/kul@kpu-pasuruan.example','{"rows":{"outbox":{"30":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-02_00030_answer_kul.eml, tidak dikirim."}','9b4bc9c15d810c5ece2c4c42842498d410d6e5951d2ba9edf19fb586a5f29f3e','64591ad7ec6016eb5b63a1a79d0bf211e13c625418d9d4c1a1318cb22f992a32');
INSERT INTO "audit_event" VALUES('3514',121,'2026-07-02T03:00:00.324940Z','system','mail_sending','mail answer/KUL-8fb7e869f2db40508b71179a1969c789/kasubbag.kul@kpu-pasuruan.example','{"rows":{"outbox":{"31":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','64591ad7ec6016eb5b63a1a79d0bf211e13c625418d9d4c1a1318cb22f992a32','b5478153c53ccc0da75b05e28300e1af331eb7fe8f97fb8546c85233775f9987');
INSERT INTO "audit_event" VALUES('3514',122,'2026-07-02T03:00:00.330641Z','system','mail_practice','mail answer/KUL-8fb7e869f2db40508b71179a1969c789/kasubbag.kul@kpu-pasuruan.example','{"rows":{"outbox":{"31":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-02_00031_answer_kasubbag.kul.eml, tidak dikirim."}','b5478153c53ccc0da75b05e28300e1af331eb7fe8f97fb8546c85233775f9987','05dd0ee003638a08d02efe9cccb69b8f67a4adf8aa06019c47667e036beca476');
INSERT INTO "audit_event" VALUES('3514',123,'2026-07-06T00:00:00.148403Z','system','report_compiled','report/3514/2026-S1/0/1','{"config_sha256":"8fcab7866936952b701dcf7afef30fb39cf20a01a37c6582f90b12eb06bced18","content_sha256":"b7de23ceb4a2217d9926a5009c1b49b1a12f068c125bf27f61cf32ee595cfef6","draft_parts_sha256":"288c7f0e9053b1e0b2ae1e936feab83ed02436c19b32adb50e5d41d359de8312","draft_sha256":"7a88110efb84ae83835fc57eb6f09cd3d820b2e97fde123e107f372c420e0751","rows":{"revision":{"1":{"amendment":"d0bca111f8628137adc4c16f123496dc","compiled_at":"519048b53632add3d98d28e9f86c9599","config_sha256":"e591ad59a3b9da5fd2f84e1ba10e2ad6","content":"cf947307c3a8e92ca8ac50ca3326ae1e","content_sha256":"30a8640762f87a47b30902eaa5157bf3","data_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","dated_on":"1d8fc6ceb1f94c6326d6d5483d258fcb","document_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","draft_parts_sha256":"3825d5de04302fbdc04f0fa49d729e69","draft_sha256":"7de63054dfbdef8668a5014f635e6385","letter_number":"1d8fc6ceb1f94c6326d6d5483d258fcb","note":"055539df4a0b804c58caf46c0cd2941a","number":"080a9ed428559ef602668b4c00f114f1","period_code":"dca96a9044e3f9d92871d30fe885d2ef","plan_version_id":"080a9ed428559ef602668b4c00f114f1","signers":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"0ec06f80c660f70995f205839a0c8a65","submissions":"043f347c2cdc0d8ce70c38775d24e556"}}},"submissions":[1]}','05dd0ee003638a08d02efe9cccb69b8f67a4adf8aa06019c47667e036beca476','6da01813be699f70d9ec2f3c96a7fac0436773be59517d694d26951d348ed12b');
INSERT INTO "audit_event" VALUES('3514',124,'2026-07-06T00:00:00.152856Z','system','decision_requested','request/report/1/secretary/1','{"content_sha256":"b7de23ceb4a2217d9926a5009c1b49b1a12f068c125bf27f61cf32ee595cfef6","draft_sha256":"288c7f0e9053b1e0b2ae1e936feab83ed02436c19b32adb50e5d41d359de8312","officer":{"acting":"","decree":"","email":"sekretaris@kpu-pasuruan.example","is_four_eyes_exception":false,"is_own_unit":false,"name":"Sekretaris Contoh","nip":"19700101 199503 1 001","role":"secretary","title":"Sekretaris KPU Kabupaten Pasuruan"},"rows":{"request":{"3":{"content_sha256":"30a8640762f87a47b30902eaa5157bf3","draft_sha256":"3825d5de04302fbdc04f0fa49d729e69","due_on":"341d3458c3d56b1fa4153902a20045eb","officer":"1ae80ddf52399e0401bcbedd2451e580","requested_at":"5a1a136246bc3a35f25811efeefdd78e","round":"080a9ed428559ef602668b4c00f114f1","stage":"22b85c65d8333e515727cc6f906ea6a3","status":"c612f65af5874764be593c83fc2bb118","subject_id":"080a9ed428559ef602668b4c00f114f1","subject_kind":"28635afc53e72609fc7a059e01ee1204","subject_title":"853ac2513163af431214d38c47970d20"}}}}','6da01813be699f70d9ec2f3c96a7fac0436773be59517d694d26951d348ed12b','f57bc2a3e5542ef393729edd34be5e8217f4c9cc37f8d886e0c779e840ea4de9');
INSERT INTO "audit_event" VALUES('3514',125,'2026-07-06T00:00:00.154733Z','system','mail_waiting','mail request/3/first','{"attachments":["7a88110efb84ae83835fc57eb6f09cd3d820b2e97fde123e107f372c420e0751","501bee379dd5fb22565f6f7f27df9dfa2fdb21277fcc696fbb2d4ac10f024747"],"kind":"request","recipient":"sekretaris@kpu-pasuruan.example","rows":{"outbox":{"32":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"f971d652baeb8d13598c25088829f7f7","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"055539df4a0b804c58caf46c0cd2941a","key":"e2e4e2d68edca422591f30ae2d8d449a","kind":"a0cfbaaad23ecf3571470996e24f20c3","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"7b0bdbb7d7a92c1bb1729b92c8491c35","request_id":"06d033ece6645de592db973644cf7357","revision_id":"080a9ed428559ef602668b4c00f114f1","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"1a9c8727c9609fb1f00f5c98336f1457","subject":"c5ebe3f53c39fc4a395d30eefa6135f1","text_body":"055539df4a0b804c58caf46c0cd2941a"}}},"subject":"Permintaan keputusan: Laporan RB Semester I 2026 - Revisi 1"}','f57bc2a3e5542ef393729edd34be5e8217f4c9cc37f8d886e0c779e840ea4de9','82eb658a86244a407dd3acc5ddca72da7b8a87d0f8bd2f88b9fe15b6ce7e6ff7');
INSERT INTO "audit_event" VALUES('3514',126,'2026-07-06T00:00:00.174250Z','system','rows_verified','verification 3514','{"complaint":"","head":"125:82eb658a86244a407dd3acc5ddca72da7b8a87d0f8bd2f88b9fe15b6ce7e6ff7","whole_at":"2026-07-06T00:00:00.174094Z"}','82eb658a86244a407dd3acc5ddca72da7b8a87d0f8bd2f88b9fe15b6ce7e6ff7','adc00bec6c9185eff57d421064f33f9c3d5c7f913a1a40c49623dc289b828c79');
INSERT INTO "audit_event" VALUES('3514',127,'2026-07-06T00:00:00.199257Z','system','mail_queued','mail reminder/2026-07-06/tph@kpu-pasuruan.example','{"attachments":[],"kind":"reminder","recipient":"tph@kpu-pasuruan.example","rows":{"outbox":{"33":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"9bbee7f79417c3a7826f9c77e46dcf30","key":"1ba3ff8c21f6e969fc279796750aa4da","kind":"e92820668121d67d374c0bb483dc5a49","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"4776807aee66bc7bc69115eea29819c0","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"f2b6a8385ec96be859ebbeed59b59115","text_body":"6cf2a96ef795fcbb44e0e296d43acdad"}}},"subject":"Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"}','adc00bec6c9185eff57d421064f33f9c3d5c7f913a1a40c49623dc289b828c79','4af681032caaeb150c6c5dbad75fcb7d0960794b61bef599e7ded425588874e0');
INSERT INTO "audit_event" VALUES('3514',128,'2026-07-06T00:00:00.200553Z','system','mail_queued','mail reminder/2026-07-06/kasubbag.tph@kpu-pasuruan.example','{"attachments":[],"kind":"reminder","recipient":"kasubbag.tph@kpu-pasuruan.example","rows":{"outbox":{"34":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"5a860300dae93794f78f536bc58d83a7","key":"01f0bfcc09ef40be1b75978f42972cf6","kind":"e92820668121d67d374c0bb483dc5a49","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"33037bfef65c5f431b75280ae5034b95","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"f2b6a8385ec96be859ebbeed59b59115","text_body":"6b9f55952213c793707edfb3f7e1ba8a"}}},"subject":"Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"}','4af681032caaeb150c6c5dbad75fcb7d0960794b61bef599e7ded425588874e0','65eaaf07dd7835d6471e2f19ce9d74c8b6b8bc913c1e9ce53fe471496f783a46');
INSERT INTO "audit_event" VALUES('3514',129,'2026-07-06T00:00:00.201551Z','system','mail_queued','mail reminder/2026-07-06/operator@kpu-pasuruan.example','{"attachments":[],"kind":"reminder","recipient":"operator@kpu-pasuruan.example","rows":{"outbox":{"35":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"80297bd31c3911673a6e592cf7d58dcd","key":"182ecfd4ce1e74fb941af2a6c9631000","kind":"e92820668121d67d374c0bb483dc5a49","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"8eca741079c62b64f1442ec71ee19c9a","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"b811863dfffdeb96a7ad32353f50fa47","text_body":"9734c7fce61722b9c9f6f935fb4bc837"}}},"subject":"3 hal menunggu Saudara. Belum mengirim isian RB Semester I Tahun 2026: Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"}','65eaaf07dd7835d6471e2f19ce9d74c8b6b8bc913c1e9ce53fe471496f783a46','edf8cd114e8c72873f2885da0db0b49d7b77849aad7b77c7d02115622f7d6e8b');
INSERT INTO "audit_event" VALUES('3514',130,'2026-07-06T00:00:00.202588Z','system','mail_queued','mail reminder/2026-07-06/rdi@kpu-pasuruan.example','{"attachments":[],"kind":"reminder","recipient":"rdi@kpu-pasuruan.example","rows":{"outbox":{"36":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"206414cc229594342785cf9e689c1bce","key":"89daa8ef5f8d23e261f976d3ba041ded","kind":"e92820668121d67d374c0bb483dc5a49","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"38e5c5e945965f5d4b9b37964d80998f","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"42bd2a4c968a7f95f9a837c8739edd36","text_body":"917b7601250c7d3eaa6948a2f2bc46d6"}}},"subject":"Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Perencanaan, Data, dan Informasi"}','edf8cd114e8c72873f2885da0db0b49d7b77849aad7b77c7d02115622f7d6e8b','82d3c374649f50586a397ad63aabf4c73e929d3491c1eeefeedd4facd39aa445');
INSERT INTO "audit_event" VALUES('3514',131,'2026-07-06T00:00:00.203542Z','system','mail_queued','mail reminder/2026-07-06/kasubbag.rdi@kpu-pasuruan.example','{"attachments":[],"kind":"reminder","recipient":"kasubbag.rdi@kpu-pasuruan.example","rows":{"outbox":{"37":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"e80dbca7c4dec09e98d42f9897902b9b","key":"03d7583fa038f5dbc6df73311dff241f","kind":"e92820668121d67d374c0bb483dc5a49","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"e563ac1c838f40bfc865ce7b5011482e","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"42bd2a4c968a7f95f9a837c8739edd36","text_body":"bf73bc15424b3d4b5eb85c7ed45b1653"}}},"subject":"Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Perencanaan, Data, dan Informasi"}','82d3c374649f50586a397ad63aabf4c73e929d3491c1eeefeedd4facd39aa445','704cbbb899456a84226ce395c11add79ea852b363d956c6e47f0b619e690771c');
INSERT INTO "audit_event" VALUES('3514',132,'2026-07-06T00:00:00.204633Z','system','mail_queued','mail reminder/2026-07-06/phs@kpu-pasuruan.example','{"attachments":[],"kind":"reminder","recipient":"phs@kpu-pasuruan.example","rows":{"outbox":{"38":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"bb6d462ca2348df79c960fc053038f14","key":"73320e7ee355c78b3c8a145cdfa675fe","kind":"e92820668121d67d374c0bb483dc5a49","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"889df599dc77173f66620eb6ae2b9f16","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"e64e20c337e18593c2dbb53edf0dc07e","text_body":"f99390aa7e123fd2a76eab2903e8e5ca"}}},"subject":"Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM"}','704cbbb899456a84226ce395c11add79ea852b363d956c6e47f0b619e690771c','0e8c64c23837deb5acd4f86cfa31482925ffa59f26ec3110ae612d74c88bf7df');
INSERT INTO "audit_event" VALUES('3514',133,'2026-07-06T00:00:00.205592Z','system','mail_queued','mail reminder/2026-07-06/kasubbag.phs@kpu-pasuruan.example','{"attachments":[],"kind":"reminder","recipient":"kasubbag.phs@kpu-pasuruan.example","rows":{"outbox":{"39":{"answers":"1d8fc6ceb1f94c6326d6d5483d258fcb","attachments":"ce6558960ff0913e86513e872bdd93bf","copies":"1d8fc6ceb1f94c6326d6d5483d258fcb","follows_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","html_body":"64afca308d8e7ed9da939bb617fe3e0e","key":"d1f380b6ba5f06016579b7a8ff2d50bd","kind":"e92820668121d67d374c0bb483dc5a49","message_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","message_sha256":"1d8fc6ceb1f94c6326d6d5483d258fcb","recipient":"a8c1ce47d586878563905bcd8c8cb0b2","request_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","revision_id":"1d8fc6ceb1f94c6326d6d5483d258fcb","sent_at":"1d8fc6ceb1f94c6326d6d5483d258fcb","status":"543c225d9f7a6b9bf09caa6f02197163","subject":"e64e20c337e18593c2dbb53edf0dc07e","text_body":"467eb56bb5f96278e5c145af0ec6038f"}}},"subject":"Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM"}','0e8c64c23837deb5acd4f86cfa31482925ffa59f26ec3110ae612d74c88bf7df','8043d236226695c2c80ff82455d4e73975937d2411fc934792de1b24fb6ac445');
INSERT INTO "audit_event" VALUES('3514',134,'2026-07-06T00:00:00.206595Z','system','reminded','reminders 3514','{"after":"2026-06-22","on":"2026-07-06"}','8043d236226695c2c80ff82455d4e73975937d2411fc934792de1b24fb6ac445','68bda74fbfc2d15d15eb82fceb1076a4c8999a422675d27da91bd1f01bf80291');
INSERT INTO "audit_event" VALUES('3514',135,'2026-07-06T00:00:01.595368Z','system','document_printed','document 7a88110efb84ae83835fc57eb6f09cd3d820b2e97fde123e107f372c420e0751','{"pdf_sha256":"1f88ae5629cc5b69c9cb8433b142308e3ee3231b171e60a8953141d7d7181b11","rows":{"printed":{"7a88110efb84ae83835fc57eb6f09cd3d820b2e97fde123e107f372c420e0751":{"pdf_sha256":"ed43d3d19072aca09b8414a88d83f5bf"}}}}','68bda74fbfc2d15d15eb82fceb1076a4c8999a422675d27da91bd1f01bf80291','fae409a97a2569cb1d5b570c47cb361ca09f1f7ed85529a7b7495590446c872b');
INSERT INTO "audit_event" VALUES('3514',136,'2026-07-06T00:00:01.596594Z','system','document_printed','document 501bee379dd5fb22565f6f7f27df9dfa2fdb21277fcc696fbb2d4ac10f024747','{"pdf_sha256":"98c997300240d3d7ea1d282ae3550bed97d083077c257a5de63d5815d6826df4","rows":{"printed":{"501bee379dd5fb22565f6f7f27df9dfa2fdb21277fcc696fbb2d4ac10f024747":{"pdf_sha256":"5294e07a7810423fe1e58b68341fe694"}}}}','fae409a97a2569cb1d5b570c47cb361ca09f1f7ed85529a7b7495590446c872b','3341d3b1f470547f56a3803439a8538a7944970c5cc8e5d8b636b01adf10e1ad');
INSERT INTO "audit_event" VALUES('3514',137,'2026-07-06T00:00:01.599022Z','system','mail_enclosed','mail request/3/first','{"attachments":["1f88ae5629cc5b69c9cb8433b142308e3ee3231b171e60a8953141d7d7181b11","98c997300240d3d7ea1d282ae3550bed97d083077c257a5de63d5815d6826df4"],"rows":{"outbox":{"32":{"attachments":"6b7dcece0064a8d00e81f1cc1c083ca7"}}}}','3341d3b1f470547f56a3803439a8538a7944970c5cc8e5d8b636b01adf10e1ad','16f4264b009da72d8eeb5dd65519d3761a66840a1ec62b005d79fe65e71eb8a9');
INSERT INTO "audit_event" VALUES('3514',138,'2026-07-06T00:00:01.602837Z','system','mail_released','mail request/3/first','{"rows":{"outbox":{"32":{"status":"543c225d9f7a6b9bf09caa6f02197163"}}}}','16f4264b009da72d8eeb5dd65519d3761a66840a1ec62b005d79fe65e71eb8a9','8d436c66b2dfd91b4e30fe52f978f8ac1ddc739f88970ce33577e2933e7a2749');
INSERT INTO "audit_event" VALUES('3514',139,'2026-07-06T00:00:01.606112Z','system','mail_sending','mail request/3/first','{"rows":{"outbox":{"32":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','8d436c66b2dfd91b4e30fe52f978f8ac1ddc739f88970ce33577e2933e7a2749','f6194fe98d90ac5383fc1a0ba504a611a47227cb6d2f92feb096c17de4ffa1d5');
INSERT INTO "audit_event" VALUES('3514',140,'2026-07-06T00:00:01.613591Z','system','codes_minted','request/report/1/secretary/1','{"issue":1}','f6194fe98d90ac5383fc1a0ba504a611a47227cb6d2f92feb096c17de4ffa1d5','7c1ad52dc1ed74e79bb1726a72e596228850dfcb8c271f692f18095e9bd5bdda');
INSERT INTO "audit_event" VALUES('3514',141,'2026-07-06T00:00:01.622470Z','system','mail_practice','mail request/3/first','{"rows":{"outbox":{"32":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-06_00032_request_sekretaris.eml, tidak dikirim."}','7c1ad52dc1ed74e79bb1726a72e596228850dfcb8c271f692f18095e9bd5bdda','d4a839c8994d129c341759364c46d673490e408589c627a0e332c2e62cfe84d9');
INSERT INTO "audit_event" VALUES('3514',142,'2026-07-06T00:00:01.624764Z','system','mail_sending','mail reminder/2026-07-06/tph@kpu-pasuruan.example','{"rows":{"outbox":{"33":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','d4a839c8994d129c341759364c46d673490e408589c627a0e332c2e62cfe84d9','731fb29ce4118b1bb7c29be0daf0d88d16934938fc8ee86af7ed45f747ec8417');
INSERT INTO "audit_event" VALUES('3514',143,'2026-07-06T00:00:01.629681Z','system','mail_practice','mail reminder/2026-07-06/tph@kpu-pasuruan.example','{"rows":{"outbox":{"33":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-06_00033_reminder_tph.eml, tidak dikirim."}','731fb29ce4118b1bb7c29be0daf0d88d16934938fc8ee86af7ed45f747ec8417','c132208a12c929561a30513218b177fb97a9c0066c254d25fb2380bdb5da3689');
INSERT INTO "audit_event" VALUES('3514',144,'2026-07-06T00:00:01.631584Z','system','mail_sending','mail reminder/2026-07-06/kasubbag.tph@kpu-pasuruan.example','{"rows":{"outbox":{"34":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','c132208a12c929561a30513218b177fb97a9c0066c254d25fb2380bdb5da3689','e8758e3ba2d3650eb9c9f181ec83c6677052fae61964f0a5652a08e61f6d0659');
INSERT INTO "audit_event" VALUES('3514',145,'2026-07-06T00:00:01.636023Z','system','mail_practice','mail reminder/2026-07-06/kasubbag.tph@kpu-pasuruan.example','{"rows":{"outbox":{"34":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-06_00034_reminder_kasubbag.tph.eml, tidak dikirim."}','e8758e3ba2d3650eb9c9f181ec83c6677052fae61964f0a5652a08e61f6d0659','ece6c7bc9d56e614ef726d02030eba9a192efda47cb2c2d23235bf2bdb27b8f3');
INSERT INTO "audit_event" VALUES('3514',146,'2026-07-06T00:00:01.637911Z','system','mail_sending','mail reminder/2026-07-06/operator@kpu-pasuruan.example','{"rows":{"outbox":{"35":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','ece6c7bc9d56e614ef726d02030eba9a192efda47cb2c2d23235bf2bdb27b8f3','317f046cc1b09c24bedf3e80428300eaf5e38a5df94d9ab9efee55d0689ec034');
INSERT INTO "audit_event" VALUES('3514',147,'2026-07-06T00:00:01.642305Z','system','mail_practice','mail reminder/2026-07-06/operator@kpu-pasuruan.example','{"rows":{"outbox":{"35":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-06_00035_reminder_operator.eml, tidak dikirim."}','317f046cc1b09c24bedf3e80428300eaf5e38a5df94d9ab9efee55d0689ec034','c164ddf05e084b452ac7675803caa5595d7232f966533eb1c3452ee9fd9eae30');
INSERT INTO "audit_event" VALUES('3514',148,'2026-07-06T00:00:01.644102Z','system','mail_sending','mail reminder/2026-07-06/rdi@kpu-pasuruan.example','{"rows":{"outbox":{"36":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','c164ddf05e084b452ac7675803caa5595d7232f966533eb1c3452ee9fd9eae30','194f6e25526c13ce7e4ae312bf54f2cc65bddee33b3625db2ba5a7a80b2d7e12');
INSERT INTO "audit_event" VALUES('3514',149,'2026-07-06T00:00:01.648311Z','system','mail_practice','mail reminder/2026-07-06/rdi@kpu-pasuruan.example','{"rows":{"outbox":{"36":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-06_00036_reminder_rdi.eml, tidak dikirim."}','194f6e25526c13ce7e4ae312bf54f2cc65bddee33b3625db2ba5a7a80b2d7e12','fed783e5c90e91e7cb085d101b43a6158315c1cbadd9773d95d4d7088ee5a7c9');
INSERT INTO "audit_event" VALUES('3514',150,'2026-07-06T00:00:01.650074Z','system','mail_sending','mail reminder/2026-07-06/kasubbag.rdi@kpu-pasuruan.example','{"rows":{"outbox":{"37":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','fed783e5c90e91e7cb085d101b43a6158315c1cbadd9773d95d4d7088ee5a7c9','92b71493eb5977ef46786a5c443e551f341ce59547ccc1fa158567f1107363bc');
INSERT INTO "audit_event" VALUES('3514',151,'2026-07-06T00:00:01.654390Z','system','mail_practice','mail reminder/2026-07-06/kasubbag.rdi@kpu-pasuruan.example','{"rows":{"outbox":{"37":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-06_00037_reminder_kasubbag.rdi.eml, tidak dikirim."}','92b71493eb5977ef46786a5c443e551f341ce59547ccc1fa158567f1107363bc','8017c85913c85bc568efa3f0dcd9c518a99a95c72835fcf0cda65f3a000ae67d');
INSERT INTO "audit_event" VALUES('3514',152,'2026-07-06T00:00:01.656203Z','system','mail_sending','mail reminder/2026-07-06/phs@kpu-pasuruan.example','{"rows":{"outbox":{"38":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','8017c85913c85bc568efa3f0dcd9c518a99a95c72835fcf0cda65f3a000ae67d','fcad017e2980b62591fd5606d48fcade67b16687fc220e780f3415408b2caa12');
INSERT INTO "audit_event" VALUES('3514',153,'2026-07-06T00:00:01.661029Z','system','mail_practice','mail reminder/2026-07-06/phs@kpu-pasuruan.example','{"rows":{"outbox":{"38":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-06_00038_reminder_phs.eml, tidak dikirim."}','fcad017e2980b62591fd5606d48fcade67b16687fc220e780f3415408b2caa12','40b47cfd4044a2033e5562eb66b5df21675d05646ff3983e25d62f1344c2fda8');
INSERT INTO "audit_event" VALUES('3514',154,'2026-07-06T00:00:01.662890Z','system','mail_sending','mail reminder/2026-07-06/kasubbag.phs@kpu-pasuruan.example','{"rows":{"outbox":{"39":{"status":"c5dda5f99ed53f536a9a84a52804829e"}}}}','40b47cfd4044a2033e5562eb66b5df21675d05646ff3983e25d62f1344c2fda8','31310d415915a97deb843a9923ea404f3eb15f6fabcb618dcd0ce50cd86217c1');
INSERT INTO "audit_event" VALUES('3514',155,'2026-07-06T00:00:01.667206Z','system','mail_practice','mail reminder/2026-07-06/kasubbag.phs@kpu-pasuruan.example','{"rows":{"outbox":{"39":{"status":"9b4d020cb348680c3fccd90960ea19cf"}}},"smtp_code":null,"smtp_text":"Mode latihan: ditulis ke 2026-07-06_00039_reminder_kasubbag.phs.eml, tidak dikirim."}','31310d415915a97deb843a9923ea404f3eb15f6fabcb618dcd0ce50cd86217c1','e1ee9834c4508ec6b93e12b01e4875ba8330f1e39ddf30ed487a52fa5602d783');
CREATE TABLE claim_came (
	office_code VARCHAR(8) NOT NULL, 
	claim VARCHAR(64) NOT NULL, 
	came_at VARCHAR(32) NOT NULL, 
	is_clock_doubted BOOLEAN NOT NULL, 
	CONSTRAINT pk_claim_came PRIMARY KEY (office_code, claim)
);
INSERT INTO "claim_came" VALUES('3514','KUL-8fb7e869f2db40508b71179a1969c789','2026-07-02T03:00:00.000719Z',0);
CREATE TABLE code_issue (
	request_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	approve_mac VARCHAR(64) NOT NULL, 
	return_mac VARCHAR(64) NOT NULL, 
	minted_at VARCHAR(32) NOT NULL, 
	expires_at VARCHAR(32) NOT NULL, 
	tries INTEGER NOT NULL, symbols INTEGER DEFAULT '8' NOT NULL, exposed VARCHAR(32) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_code_issue PRIMARY KEY (request_id, number), 
	CONSTRAINT fk_code_issue_request_id FOREIGN KEY(request_id) REFERENCES request (id)
);
INSERT INTO "code_issue" VALUES(1,1,'used','148a9a69e0b371fb7e3c2af9632b467b8f9227c64bba87ac086cf6c709e23489','fe09886ff1de2deb489201da464ff70f2ede4a1278a2e2bc35056b447b3b0c4d','2026-06-22T00:00:00.344113Z','2026-06-25T16:59:00.000000Z',1,12,'');
INSERT INTO "code_issue" VALUES(2,1,'used','9e6d149c061916220f667dcfc1eb2f70d513823d151335f05bb00be74cb93ae2','d0d4050051069e26f9d0bd8b3e2bcee4d0f45eb37be09e5aca90a36943ce7318','2026-06-22T00:00:00.383253Z','2026-06-25T16:59:00.000000Z',1,12,'');
INSERT INTO "code_issue" VALUES(3,1,'active','dbfa2644fd5a30965e3a86ff91c64fc25ec9164e571e0c91304cb5e479b768ab','19f5901cf4ba31844b1115d529c2f62a497290f15ee26a0cd4e6f43c80a5d298','2026-07-06T00:00:01.613591Z','2026-07-09T16:59:00.000000Z',0,12,'');
CREATE TABLE "decision" (
	request_id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	subject_kind VARCHAR(32) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	stage VARCHAR(32) NOT NULL, 
	decision VARCHAR(32) NOT NULL, 
	note TEXT NOT NULL, 
	officer TEXT NOT NULL, 
	content_sha256 VARCHAR(64) NOT NULL, 
	draft_sha256 VARCHAR(64) NOT NULL, 
	decided_at VARCHAR(32) NOT NULL, 
	came_in TEXT DEFAULT ('') NOT NULL, 
	withdrawn_at VARCHAR(32), items TEXT, 
	CONSTRAINT pk_decision PRIMARY KEY (request_id), 
	CONSTRAINT fk_decision_request_id FOREIGN KEY(request_id) REFERENCES request (id)
);
INSERT INTO "decision" VALUES(1,'3514','plan',1,'secretary','approve','','{"acting": "", "decree": "", "email": "sekretaris@kpu-pasuruan.example", "is_four_eyes_exception": false, "is_own_unit": false, "name": "Sekretaris Contoh", "nip": "19700101 199503 1 001", "role": "secretary", "title": "Sekretaris KPU Kabupaten Pasuruan"}','808ff44b55e9c14f50bd4afb98a0cc7d4bad0f3dd1cb74f2cba09ec1039489e6','c0cde6d4b38400f56ed17ee109eaf94038a126e06e5893de19046b0f2ce0d8ca','2026-06-22T00:00:00.362290Z','program di komputer ini, komputer ini',NULL,'{"indicators": [], "units": []}');
INSERT INTO "decision" VALUES(2,'3514','plan',1,'chair','approve','','{"acting": "", "decree": "", "email": "ketua@kpu-pasuruan.example", "is_four_eyes_exception": false, "is_own_unit": false, "name": "Ketua Contoh", "nip": "", "role": "chair", "title": "Ketua KPU Kabupaten Pasuruan"}','808ff44b55e9c14f50bd4afb98a0cc7d4bad0f3dd1cb74f2cba09ec1039489e6','c0cde6d4b38400f56ed17ee109eaf94038a126e06e5893de19046b0f2ce0d8ca','2026-06-22T00:00:00.389171Z','program di komputer ini, komputer ini',NULL,'{"indicators": [], "units": []}');
CREATE TABLE evidence (
	id INTEGER NOT NULL, 
	submission_id INTEGER NOT NULL, 
	indicator_code VARCHAR(32) NOT NULL, 
	purpose VARCHAR(32) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	mode VARCHAR(32) NOT NULL, 
	name TEXT NOT NULL, 
	sha256 VARCHAR(64), 
	size INTEGER, 
	media_type TEXT NOT NULL, 
	page_count INTEGER, 
	width INTEGER, 
	height INTEGER, 
	CONSTRAINT pk_evidence PRIMARY KEY (id), 
	CONSTRAINT fk_evidence_submission_id FOREIGN KEY(submission_id) REFERENCES submission (id)
);
CREATE TABLE fault (
	office_code VARCHAR(8) NOT NULL, 
	part VARCHAR(32) NOT NULL, 
	item TEXT NOT NULL, 
	what TEXT NOT NULL, 
	detail TEXT NOT NULL, 
	todo TEXT NOT NULL, 
	since VARCHAR(32) NOT NULL, 
	told_at VARCHAR(32), 
	CONSTRAINT pk_fault PRIMARY KEY (office_code, part, item)
);
CREATE TABLE finding (
	submission_id INTEGER NOT NULL, 
	rule VARCHAR(32) NOT NULL, 
	indicator_code VARCHAR(32) NOT NULL, 
	quarter INTEGER NOT NULL, 
	severity VARCHAR(32) NOT NULL, 
	message TEXT NOT NULL, 
	sheet TEXT NOT NULL, 
	cell VARCHAR(12) NOT NULL, 
	explanation TEXT NOT NULL, for_officer TEXT DEFAULT '' NOT NULL, for_report TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_finding PRIMARY KEY (submission_id, rule, indicator_code, quarter), 
	CONSTRAINT fk_finding_submission_id FOREIGN KEY(submission_id) REFERENCES submission (id)
);
INSERT INTO "finding" VALUES(1,'R07','A4-11',0,'blocking','Realisasi ''Jumlah SOP yang dievaluasi'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan kertas kerja dan standar operasional prosedur (SOP) di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima.','Isian','R11','','Realisasi belum disertai data dukung yang dapat dikenali, sehingga belum dihitung.','Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.');
INSERT INTO "finding" VALUES(1,'R07','A4-12',0,'blocking','Realisasi ''Jumlah laporan penggunaan aplikasi naskah dinas elektronik'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan laporan di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima.','Isian','R12','','Realisasi belum disertai data dukung yang dapat dikenali, sehingga belum dihitung.','Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.');
INSERT INTO "finding" VALUES(1,'R07','A4-14',0,'blocking','Realisasi ''Jumlah SK tim pengawasan kearsipan'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan surat keputusan (SK) di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima.','Isian','R13','','Realisasi belum disertai data dukung yang dapat dikenali, sehingga belum dihitung.','Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.');
INSERT INTO "finding" VALUES(1,'R07','QW-35',0,'blocking','Realisasi ''Persentase surat masuk yang didisposisi paling lambat satu hari kerja'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan rekapitulasi di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima.','Isian','R14','','Realisasi belum disertai data dukung yang dapat dikenali, sehingga belum dihitung.','Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.');
CREATE TABLE folder_look (
	office_code VARCHAR(8) NOT NULL, 
	unit_code VARCHAR(32) NOT NULL, 
	looked_at VARCHAR(32) NOT NULL, 
	standing TEXT NOT NULL, 
	CONSTRAINT pk_folder_look PRIMARY KEY (office_code, unit_code)
);
INSERT INTO "folder_look" VALUES('3514','KUL','2026-07-06T00:00:00.001956Z','{}');
INSERT INTO "folder_look" VALUES('3514','TPH','2026-07-06T00:00:00.004392Z','{}');
INSERT INTO "folder_look" VALUES('3514','RDI','2026-07-06T00:00:00.005370Z','{}');
INSERT INTO "folder_look" VALUES('3514','PHS','2026-07-06T00:00:00.006261Z','{}');
CREATE TABLE form_token (
	office_code VARCHAR(8) NOT NULL, 
	period_code VARCHAR(16) NOT NULL, 
	unit_code VARCHAR(32) NOT NULL, 
	plan_number INTEGER NOT NULL, 
	token VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_form_token PRIMARY KEY (office_code, period_code, unit_code, plan_number)
);
INSERT INTO "form_token" VALUES('3514','2026-S1','KUL',1,'S2G9EUA32MEYVC9YGQAF');
INSERT INTO "form_token" VALUES('3514','2026-S1','TPH',1,'3HRZ5R6PGEUZ75VUT6SU');
INSERT INTO "form_token" VALUES('3514','2026-S1','RDI',1,'QQCM2HGXGK8HUWPCQSHG');
INSERT INTO "form_token" VALUES('3514','2026-S1','PHS',1,'P28E6DKTMYBAXHR75U25');
CREATE TABLE indicator (
	plan_version_id INTEGER NOT NULL, 
	code VARCHAR(32) NOT NULL, 
	position INTEGER NOT NULL, 
	area_code VARCHAR(32) NOT NULL, 
	unit_code VARCHAR(32) NOT NULL, 
	activity TEXT NOT NULL, 
	name TEXT NOT NULL, 
	unit_of_measure TEXT NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	polarity VARCHAR(32) NOT NULL, 
	target_kind VARCHAR(32) NOT NULL, 
	baseline VARCHAR(40), 
	weight VARCHAR(40), 
	target_q1 VARCHAR(40), 
	target_q2 VARCHAR(40), 
	target_q3 VARCHAR(40), 
	target_q4 VARCHAR(40), 
	target_year VARCHAR(40), 
	target_low VARCHAR(40), 
	target_high VARCHAR(40), 
	required_evidence TEXT NOT NULL, 
	recommendation_code VARCHAR(32) NOT NULL, 
	target_reason TEXT NOT NULL, 
	goal TEXT NOT NULL, 
	program TEXT NOT NULL, 
	budget TEXT NOT NULL, 
	executor TEXT NOT NULL, 
	months TEXT NOT NULL, 
	remark TEXT NOT NULL, common_code VARCHAR(32) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_indicator PRIMARY KEY (plan_version_id, code), 
	CONSTRAINT fk_indicator_plan_version_id FOREIGN KEY(plan_version_id) REFERENCES plan_version (id)
);
INSERT INTO "indicator" VALUES(1,'A1-01',1,'A1','PHS','Penetapan Tim RB dan rencana kerja','Jumlah SK Tim RB yang dilengkapi rencana kerja','dokumen','jumlah','max','jumlah','1','1','1',NULL,NULL,NULL,'1',NULL,NULL,'["sk", "rencana_kerja"]','','','','','','','','','RB.A1.01');
INSERT INTO "indicator" VALUES(1,'A1-02',2,'A1','PHS','FGD penyusunan rencana aksi RB','Jumlah dokumen rencana aksi RB yang ditetapkan','dokumen','jumlah','max','jumlah','1','1','1',NULL,NULL,NULL,'1',NULL,NULL,'["undangan", "daftar_hadir", "notula", "rencana_aksi"]','R2025-01','','','','','','','','RB.A1.02');
INSERT INTO "indicator" VALUES(1,'A1-03',3,'A1','PHS','Kick off dan internalisasi RB','Persentase pegawai yang mengikuti internalisasi RB','persen','persen','max','jumlah','90.6','1','100',NULL,NULL,NULL,'100',NULL,NULL,'["daftar_hadir", "foto", "materi"]','','','','','','','','','RB.A1.03');
INSERT INTO "indicator" VALUES(1,'A1-04',4,'A1','PHS','Penetapan agen perubahan dan laporannya','Persentase agen perubahan yang menghasilkan perubahan (1 agen 1 perubahan)','persen','persen','max','kumulatif','75','1',NULL,'50','50','100','100',NULL,NULL,'["sk", "laporan"]','R2025-02','','','','','','','','RB.A1.04');
INSERT INTO "indicator" VALUES(1,'A1-05',5,'A1','RDI','Rapat monitoring dan evaluasi RB triwulanan','Jumlah laporan monitoring dan evaluasi RB','laporan','jumlah','max','jumlah','4','1','1','1','1','1','4',NULL,NULL,'["undangan", "daftar_hadir", "notula", "laporan"]','','','','','','','','','RB.A1.05');
INSERT INTO "indicator" VALUES(1,'A1-06',6,'A1','PHS','Penandatanganan pakta integritas','Persentase pegawai yang menandatangani pakta integritas','persen','persen','max','jumlah','100','1','100',NULL,NULL,NULL,'100',NULL,NULL,'["pakta_integritas"]','','','','','','','','','RB.A1.06');
INSERT INTO "indicator" VALUES(1,'A2-07',7,'A2','TPH','Identifikasi dan inventarisasi keputusan KPU Kabupaten','Jumlah daftar inventaris keputusan','dokumen','jumlah','max','jumlah','1','1',NULL,'1',NULL,'1','2',NULL,NULL,'["matriks"]','','','','','','','','','RB.A2.01');
INSERT INTO "indicator" VALUES(1,'A2-08',8,'A2','TPH','Pengunggahan produk hukum di JDIH','Persentase produk hukum yang diunggah tepat waktu','persen','persen','max','rata_rata','92.5','1','100','100','100','100','100',NULL,NULL,'["tangkapan_layar"]','R2025-03','','','','','','','','RB.A2.02');
INSERT INTO "indicator" VALUES(1,'A3-09',9,'A3','PHS','Evaluasi organisasi dan penyesuaian SOTK','Jumlah laporan evaluasi organisasi','laporan','jumlah','max','jumlah',NULL,'1',NULL,'1',NULL,NULL,'1',NULL,NULL,'["laporan"]','','','','','','','','','RB.A3.01');
INSERT INTO "indicator" VALUES(1,'A3-10',10,'A3','PHS','Evaluasi uraian jabatan dan peta jabatan','Jumlah dokumen peta jabatan yang dimutakhirkan','dokumen','jumlah','max','jumlah',NULL,'1',NULL,NULL,'1',NULL,'1',NULL,NULL,'["peta_jabatan", "abk"]','','','','','','','','','RB.A3.02');
INSERT INTO "indicator" VALUES(1,'A4-11',11,'A4','KUL','Penyusunan dan evaluasi SOP menurut peta proses bisnis','Jumlah SOP yang dievaluasi','SOP','jumlah','max','jumlah','8','1',NULL,'5',NULL,'5','10',NULL,NULL,'["kertas_kerja", "sop"]','','','','','','','','','RB.A4.01');
INSERT INTO "indicator" VALUES(1,'A4-12',12,'A4','KUL','Penggunaan aplikasi naskah dinas elektronik','Jumlah laporan penggunaan aplikasi naskah dinas elektronik','laporan','jumlah','max','jumlah','4','1','1','1','1','1','4',NULL,NULL,'["laporan"]','','','','','','','','','RB.A4.02');
INSERT INTO "indicator" VALUES(1,'A4-13',13,'A4','PHS','Keterbukaan informasi publik (PPID)','Jumlah laporan layanan informasi publik','laporan','jumlah','max','jumlah','4','1','1','1','1','1','4',NULL,NULL,'["sk", "dip", "laporan"]','','','','','','','','','RB.A4.03');
INSERT INTO "indicator" VALUES(1,'A4-14',14,'A4','KUL','Pembentukan tim pengawasan kearsipan','Jumlah SK tim pengawasan kearsipan','dokumen','jumlah','max','jumlah',NULL,'1','1',NULL,NULL,NULL,'1',NULL,NULL,'["sk"]','','','','','','','','','RB.A4.04');
INSERT INTO "indicator" VALUES(1,'A5-15',15,'A5','PHS','Analisis kebutuhan pegawai dan analisis beban kerja','Jumlah dokumen analisis beban kerja','dokumen','jumlah','max','jumlah',NULL,'1',NULL,'1',NULL,NULL,'1',NULL,NULL,'["abk", "notula"]','','','','','','','','','RB.A5.01');
INSERT INTO "indicator" VALUES(1,'A5-16',16,'A5','PHS','Identifikasi kebutuhan pendidikan dan pelatihan','Jumlah laporan identifikasi kebutuhan pelatihan','laporan','jumlah','max','jumlah','1','1','1',NULL,NULL,NULL,'1',NULL,NULL,'["laporan"]','','','','','','','','','RB.A5.02');
INSERT INTO "indicator" VALUES(1,'A5-17',17,'A5','PHS','Pengembangan kompetensi pegawai','Persentase pegawai yang mengikuti pelatihan','persen','persen','max','kumulatif','84.4','1','10','30','60','100','100',NULL,NULL,'["rekap", "sertifikat"]','','','','','','','','','RB.A5.03');
INSERT INTO "indicator" VALUES(1,'A5-18',18,'A5','PHS','Penetapan dan penilaian SKP','Persentase pegawai dengan SKP yang ditetapkan dan dinilai','persen','persen','max','rata_rata','100','1','100','100','100','100','100',NULL,NULL,'["skp", "tangkapan_layar"]','','','','','','','','','RB.A5.04');
INSERT INTO "indicator" VALUES(1,'A5-19',19,'A5','PHS','Pemutakhiran data kepegawaian','Persentase data kepegawaian yang mutakhir','persen','persen','max','rata_rata','96.9','1','100','100','100','100','100',NULL,NULL,'["laporan"]','','','','','','','','','RB.A5.05');
INSERT INTO "indicator" VALUES(1,'A5-20',20,'A5','PHS','Penegakan disiplin dan kode etik','Jumlah pelanggaran disiplin dan kode etik','kasus','jumlah','min','jumlah','0','1','0','0','0','0','0',NULL,NULL,'["rekap", "laporan"]','','','','','','','','','RB.A5.06');
INSERT INTO "indicator" VALUES(1,'A6-21',21,'A6','RDI','Penyusunan Perjanjian Kinerja','Jumlah dokumen Perjanjian Kinerja','dokumen','jumlah','max','jumlah','1','1','1',NULL,NULL,NULL,'1',NULL,NULL,'["perjanjian_kinerja"]','','','','','','','','','RB.A6.01');
INSERT INTO "indicator" VALUES(1,'A6-22',22,'A6','RDI','Keterlibatan pimpinan dalam penyusunan Renstra dan Perjanjian Kinerja','Jumlah rapat perencanaan yang dipimpin pimpinan','kegiatan','jumlah','max','jumlah','2','1','1',NULL,NULL,'1','2',NULL,NULL,'["undangan", "notula", "foto"]','','','','','','','','','RB.A6.02');
INSERT INTO "indicator" VALUES(1,'A6-23',23,'A6','RDI','Rapat evaluasi kinerja triwulanan','Jumlah laporan capaian kinerja triwulanan','laporan','jumlah','max','jumlah','4','1','1','1','1','1','4',NULL,NULL,'["notula", "laporan"]','','','','','','','','','RB.A6.03');
INSERT INTO "indicator" VALUES(1,'A6-24',24,'A6','RDI','Penyampaian LKjIP tepat waktu','Jumlah LKjIP yang disampaikan tepat waktu','dokumen','jumlah','max','jumlah','1','1','1',NULL,NULL,NULL,'1',NULL,NULL,'["lkjip", "tanda_terima"]','','','','','','','','','RB.A6.04');
INSERT INTO "indicator" VALUES(1,'A6-25',25,'A6','RDI','Peningkatan kapasitas SDM akuntabilitas kinerja','Jumlah pegawai yang mengikuti pelatihan akuntabilitas kinerja','orang','jumlah','max','jumlah','3','1',NULL,'2',NULL,'2','4',NULL,NULL,'["sertifikat"]','R2025-04','','','','','','','','RB.A6.05');
INSERT INTO "indicator" VALUES(1,'A7-26',26,'A7','TPH','Kampanye publik dan pengendalian gratifikasi','Jumlah laporan unit pengendalian gratifikasi','laporan','jumlah','max','jumlah','2','1',NULL,'1',NULL,'1','2',NULL,NULL,'["sk", "foto", "laporan"]','','','','','','','','','RB.A7.01');
INSERT INTO "indicator" VALUES(1,'A7-27',27,'A7','TPH','Penyampaian LHKPN dan LHKASN','Persentase wajib lapor yang menyampaikan laporan harta kekayaan','persen','persen','max','jumlah','100','1','100',NULL,NULL,NULL,'100',NULL,NULL,'["tanda_terima"]','','','','','','','','','RB.A7.02');
INSERT INTO "indicator" VALUES(1,'A7-28',28,'A7','TPH','Penilaian risiko dan SPIP','Jumlah laporan manajemen risiko','laporan','jumlah','max','jumlah','4','1','1','1','1','1','4',NULL,NULL,'["register_risiko", "laporan"]','R2025-05','','','','','','','','RB.A7.03');
INSERT INTO "indicator" VALUES(1,'A7-29',29,'A7','TPH','Sosialisasi dan pelaporan Whistle Blowing System','Jumlah laporan sosialisasi dan pengelolaan WBS','laporan','jumlah','max','jumlah','2','1',NULL,'1',NULL,'1','2',NULL,NULL,'["sk", "laporan"]','','','','','','','','','RB.A7.04');
INSERT INTO "indicator" VALUES(1,'A7-30',30,'A7','TPH','Penanganan benturan kepentingan','Persentase pegawai yang membuat pernyataan bebas benturan kepentingan','persen','persen','max','jumlah','100','1','100',NULL,NULL,NULL,'100',NULL,NULL,'["identifikasi", "pernyataan"]','','','','','','','','','RB.A7.05');
INSERT INTO "indicator" VALUES(1,'A8-31',31,'A8','PHS','Penetapan standar pelayanan dan maklumat pelayanan','Jumlah SK standar pelayanan','dokumen','jumlah','max','jumlah',NULL,'1','1',NULL,NULL,NULL,'1',NULL,NULL,'["sk", "foto"]','','','','','','','','','RB.A8.01');
INSERT INTO "indicator" VALUES(1,'A8-32',32,'A8','PHS','Survei kepuasan masyarakat serta media pengaduan dan konsultasi','Nilai survei kepuasan masyarakat (SKM)','nilai','nilai','max','rata_rata','79.8','1',NULL,'80',NULL,'82','81',NULL,NULL,'["laporan", "rekap"]','R2025-06','','','','','','','','RB.A8.02');
INSERT INTO "indicator" VALUES(1,'QW-33',33,'QW','RDI','Pemutakhiran daftar pemilih berkelanjutan','Jumlah rekapitulasi pemutakhiran daftar pemilih yang ditetapkan','rekapitulasi','jumlah','max','jumlah','4','1','1','1','1','1','4',NULL,NULL,'["berita_acara", "rekap"]','','','','','','','','','RB.QW.01');
INSERT INTO "indicator" VALUES(1,'QW-34',34,'QW','PHS','Pendidikan pemilih di sekolah','Jumlah sekolah yang menerima pendidikan pemilih','sekolah','jumlah','max','jumlah','5','1','1','2','2','1','6',NULL,NULL,'["daftar_hadir", "foto", "laporan"]','','','','','','','','','RB.QW.02');
INSERT INTO "indicator" VALUES(1,'QW-35',35,'QW','KUL','Disposisi surat masuk paling lambat satu hari kerja','Persentase surat masuk yang didisposisi paling lambat satu hari kerja','persen','persen','max','rata_rata','81.2','1','85','85','90','90','87.5',NULL,NULL,'["rekap"]','','','','','','','','','RB.QW.03');
CREATE TABLE left_mail (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	restoration_id INTEGER NOT NULL, 
	message_id TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	recipient TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	left_at VARCHAR(32) NOT NULL, 
	period_code VARCHAR(16) NOT NULL, 
	amendment INTEGER NOT NULL, 
	letter_number TEXT NOT NULL, 
	dated_on DATE, 
	outbox_id INTEGER, 
	CONSTRAINT pk_left_mail PRIMARY KEY (id), 
	CONSTRAINT uq_left_mail_office_code_restoration_id_message_id UNIQUE (office_code, restoration_id, message_id), 
	CONSTRAINT fk_left_mail_restoration_id FOREIGN KEY(restoration_id) REFERENCES restoration (id), 
	CONSTRAINT fk_left_mail_outbox_id FOREIGN KEY(outbox_id) REFERENCES outbox (id)
);
CREATE TABLE "letter_number" (
	office_code VARCHAR(8) NOT NULL, 
	year INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	revision_id INTEGER, 
	package_id INTEGER, 
	CONSTRAINT pk_letter_number PRIMARY KEY (office_code, year, kind, number), 
	CONSTRAINT fk_letter_number_revision_id FOREIGN KEY(revision_id) REFERENCES revision (id), 
	CONSTRAINT uq_letter_number_revision_id UNIQUE (revision_id)
);
CREATE TABLE link (
	token_sha256 VARCHAR(64) NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	account_id INTEGER, 
	unit_code VARCHAR(32) NOT NULL, 
	period_code VARCHAR(16) NOT NULL, 
	path TEXT NOT NULL, 
	made_at VARCHAR(32) NOT NULL, 
	expires_at VARCHAR(32), 
	used_at VARCHAR(32), 
	ended_at VARCHAR(32), 
	CONSTRAINT pk_link PRIMARY KEY (token_sha256), 
	CONSTRAINT fk_link_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
INSERT INTO "link" VALUES('5bf1ece34a28d53c5c2de130b71a8617b0b05e34383f44646d2b8a072c1baf8f','3514',2,'','','/tarik/2','2026-06-22T00:00:01.982831Z','2026-07-06T00:00:01.982831Z',NULL,NULL);
INSERT INTO "link" VALUES('e83fc3ae0a83db47b14f068a931b52a64526a412a9a45450450e142792286c03','3514',NULL,'KUL','2026-S1','/','2026-07-01T01:00:00.021445Z',NULL,NULL,NULL);
INSERT INTO "link" VALUES('3eaf8303c36a58e227d5f84e5e3421582a1aae90b295a6a8edc34d47fecdf58f','3514',NULL,'TPH','2026-S1','/','2026-07-01T01:00:00.041734Z',NULL,NULL,NULL);
INSERT INTO "link" VALUES('672ad31937c7c8b9a610c286673255eda930ee20e6852c2ac87ac325f66bcea6','3514',NULL,'RDI','2026-S1','/','2026-07-01T01:00:00.059924Z',NULL,NULL,NULL);
INSERT INTO "link" VALUES('69345b3f60286de7568703b511597f0fb6fce22921c7645dd366ca66facc4c05','3514',NULL,'PHS','2026-S1','/','2026-07-01T01:00:00.082187Z',NULL,NULL,NULL);
INSERT INTO "link" VALUES('8945240f812f3bcadb148c4a4a020061d8ce04a12c634a05bba4a1e0b1f75ca0','3514',1,'','','/keputusan/3','2026-07-06T00:00:01.616978Z','2026-07-09T16:59:00.000059Z',NULL,NULL);
CREATE TABLE member_package (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	unit_code VARCHAR(32) NOT NULL, 
	period_code VARCHAR(16) NOT NULL, 
	amendment INTEGER NOT NULL, 
	revision INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	letter_number TEXT NOT NULL, 
	dated_on DATE, 
	received_at VARCHAR(32) NOT NULL, 
	read_at VARCHAR(32) NOT NULL, 
	channel VARCHAR(32) NOT NULL, 
	is_late BOOLEAN NOT NULL, 
	files TEXT NOT NULL, 
	data_sha256 VARCHAR(64), 
	facts TEXT NOT NULL, 
	doubts TEXT NOT NULL, 
	anchor TEXT NOT NULL, 
	message_id TEXT NOT NULL, 
	content_sha256 VARCHAR(64) NOT NULL, 
	draft_sha256 VARCHAR(64), 
	draft_parts_sha256 VARCHAR(64), 
	receipt_number TEXT DEFAULT '' NOT NULL, 
	receipt_on DATE, 
	note TEXT DEFAULT '' NOT NULL, 
	points TEXT NOT NULL, 
	CONSTRAINT pk_member_package PRIMARY KEY (id), 
	CONSTRAINT uq_member_package_office_code_unit_code_period_code_content_sha256 UNIQUE (office_code, unit_code, period_code, content_sha256)
);
CREATE TABLE office_mode (
	office_code VARCHAR(8) NOT NULL, 
	mode VARCHAR(32) NOT NULL, 
	marked_at VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_office_mode PRIMARY KEY (office_code)
);
INSERT INTO "office_mode" VALUES('3514','practice','2026-06-22T00:00:00.090372Z');
CREATE TABLE outbox (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	"key" TEXT NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	recipient TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	text_body TEXT NOT NULL, 
	html_body TEXT NOT NULL, 
	attachments TEXT NOT NULL, 
	request_id INTEGER, 
	revision_id INTEGER, 
	created_at VARCHAR(32) NOT NULL, 
	attempts INTEGER NOT NULL, 
	next_at VARCHAR(32) NOT NULL, 
	lease_owner VARCHAR(36), 
	lease_until VARCHAR(32), 
	message_id TEXT, 
	message_sha256 VARCHAR(64), 
	smtp_code INTEGER, 
	smtp_text TEXT NOT NULL, 
	sent_at VARCHAR(32), copies TEXT, follows_id INTEGER, answers TEXT, 
	CONSTRAINT pk_outbox PRIMARY KEY (id), 
	CONSTRAINT fk_outbox_request_id FOREIGN KEY(request_id) REFERENCES request (id), 
	CONSTRAINT fk_outbox_revision_id FOREIGN KEY(revision_id) REFERENCES revision (id), 
	CONSTRAINT uq_outbox_office_code_message_id UNIQUE (office_code, message_id)
);
INSERT INTO "outbox" VALUES(1,'3514','request/1/first','request','void','sekretaris@kpu-pasuruan.example','Permintaan keputusan: Rencana Aksi RB 2026 - Versi 1','','','[{"name": "DRAF_Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "b2667b22ff0bd7cc338bccf440243a464fbccdf5e9baa5c32ffc99e1bec6f463"}, {"name": "Mutu_Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "2a67648ae5286bd830777bc999d9e1d5d68d2e87352f622b453336459e495e29"}]',1,NULL,'2026-06-22T00:00:00.339862Z',0,'2026-06-22T00:00:00.339862Z',NULL,NULL,NULL,NULL,NULL,'Permintaan sudah ditutup.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(2,'3514','request/2/first','request','void','ketua@kpu-pasuruan.example','Permintaan keputusan: Rencana Aksi RB 2026 - Versi 1','','','[{"name": "DRAF_Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "b2667b22ff0bd7cc338bccf440243a464fbccdf5e9baa5c32ffc99e1bec6f463"}, {"name": "Mutu_Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "2a67648ae5286bd830777bc999d9e1d5d68d2e87352f622b453336459e495e29"}]',2,NULL,'2026-06-22T00:00:00.371154Z',0,'2026-06-22T00:00:00.371154Z',NULL,NULL,NULL,NULL,NULL,'Permintaan sudah ditutup.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(3,'3514','decision/1/operator@kpu-pasuruan.example','decision','practice','operator@kpu-pasuruan.example','Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: keputusan Ketua.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 18:aa9864204902a4795a87c239edeea9a0d7bf619952b39d4e1353a0b1e5b6c3b1

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: keputusan Ketua.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 18:aa9864204902a4795a87c239edeea9a0d7bf619952b39d4e1353a0b1e5b6c3b1</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:00.377820Z',1,'2026-06-22T00:00:00.377820Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00003_decision_operator.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(4,'3514','decision/1/ketua@kpu-pasuruan.example','decision','practice','ketua@kpu-pasuruan.example','Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: keputusan Ketua.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 18:aa9864204902a4795a87c239edeea9a0d7bf619952b39d4e1353a0b1e5b6c3b1

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Sekretaris KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Sekretaris KPU Kabupaten Pasuruan (Sekretaris Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: keputusan Ketua.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 18:aa9864204902a4795a87c239edeea9a0d7bf619952b39d4e1353a0b1e5b6c3b1</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:00.379195Z',1,'2026-06-22T00:00:00.379195Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00004_decision_ketua.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(5,'3514','decided/1/sekretaris@kpu-pasuruan.example','decided','practice','sekretaris@kpu-pasuruan.example','Keputusan Saudara: Rencana Aksi RB 2026 - Versi 1','','','[]',1,NULL,'2026-06-22T00:00:00.380855Z',1,'2026-06-22T00:00:00.380855Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00005_decided_sekretaris.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(6,'3514','decision/2/operator@kpu-pasuruan.example','decision','practice','operator@kpu-pasuruan.example','Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 25:5dcd5ac7cc61af2bc5eccb013931dc4a09ab759e7aeb3b5d69bf736bc2577c4c

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 25:5dcd5ac7cc61af2bc5eccb013931dc4a09ab759e7aeb3b5d69bf736bc2577c4c</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:00.397133Z',1,'2026-06-22T00:00:00.397133Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00006_decision_operator.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(7,'3514','decision/2/sekretaris@kpu-pasuruan.example','decision','practice','sekretaris@kpu-pasuruan.example','Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.

Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.

Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.

Jangkar audit: 25:5dcd5ac7cc61af2bc5eccb013931dc4a09ab759e7aeb3b5d69bf736bc2577c4c

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Disetujui oleh Ketua KPU Kabupaten Pasuruan: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui oleh Ketua KPU Kabupaten Pasuruan (Ketua Contoh) pada 22 Juni 2026 pukul 07.00 WIB.</p>
<p style="margin:8px 0">Berikutnya: rencana aksi ini berlaku, dan dokumennya dikirim kepada semua subbagian.</p>
<p style="margin:8px 0">Surel ini dikirim kepada para pejabat pemutus dan operator. Bila keputusan ini bukan dari pejabat tersebut, segera beri tahu pejabat lainnya dan operator.</p>
<p style="margin:8px 0">Jangkar audit: 25:5dcd5ac7cc61af2bc5eccb013931dc4a09ab759e7aeb3b5d69bf736bc2577c4c</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:00.398527Z',1,'2026-06-22T00:00:00.398527Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00007_decision_sekretaris.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(8,'3514','decided/2/ketua@kpu-pasuruan.example','decided','practice','ketua@kpu-pasuruan.example','Keputusan Saudara: Rencana Aksi RB 2026 - Versi 1','','','[]',2,NULL,'2026-06-22T00:00:00.400187Z',1,'2026-06-22T00:00:00.400187Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00008_decided_ketua.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(9,'3514','plan/1/operator@kpu-pasuruan.example','plan','practice','operator@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d"}, {"name": "Rencana_Aksi_RB_2026_3514_Versi_1.pdf", "sha256": "b5e2d7567844d480c28a1d00730a36592ae9eb024ba185485419a3a48cd296c4"}]',NULL,NULL,'2026-06-22T00:00:01.543624Z',1,'2026-06-22T00:00:01.543624Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00009_plan_operator.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(10,'3514','plan/1/sekretaris@kpu-pasuruan.example','plan','practice','sekretaris@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d"}, {"name": "Rencana_Aksi_RB_2026_3514_Versi_1.pdf", "sha256": "b5e2d7567844d480c28a1d00730a36592ae9eb024ba185485419a3a48cd296c4"}]',NULL,NULL,'2026-06-22T00:00:01.544740Z',1,'2026-06-22T00:00:01.544740Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00010_plan_sekretaris.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(11,'3514','plan/1/ketua@kpu-pasuruan.example','plan','practice','ketua@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d"}, {"name": "Rencana_Aksi_RB_2026_3514_Versi_1.pdf", "sha256": "b5e2d7567844d480c28a1d00730a36592ae9eb024ba185485419a3a48cd296c4"}]',NULL,NULL,'2026-06-22T00:00:01.545720Z',1,'2026-06-22T00:00:01.545720Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00011_plan_ketua.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(12,'3514','plan/1/kul@kpu-pasuruan.example','plan','practice','kul@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d"}, {"name": "Rencana_Aksi_RB_2026_3514_Versi_1.pdf", "sha256": "b5e2d7567844d480c28a1d00730a36592ae9eb024ba185485419a3a48cd296c4"}]',NULL,NULL,'2026-06-22T00:00:01.546657Z',1,'2026-06-22T00:00:01.546657Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00012_plan_kul.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(13,'3514','plan/1/kasubbag.kul@kpu-pasuruan.example','plan','practice','kasubbag.kul@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d"}, {"name": "Rencana_Aksi_RB_2026_3514_Versi_1.pdf", "sha256": "b5e2d7567844d480c28a1d00730a36592ae9eb024ba185485419a3a48cd296c4"}]',NULL,NULL,'2026-06-22T00:00:01.547625Z',1,'2026-06-22T00:00:01.547625Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00013_plan_kasubbag.kul.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(14,'3514','plan/1/tph@kpu-pasuruan.example','plan','practice','tph@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d"}, {"name": "Rencana_Aksi_RB_2026_3514_Versi_1.pdf", "sha256": "b5e2d7567844d480c28a1d00730a36592ae9eb024ba185485419a3a48cd296c4"}]',NULL,NULL,'2026-06-22T00:00:01.548586Z',1,'2026-06-22T00:00:01.548586Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00014_plan_tph.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(15,'3514','plan/1/kasubbag.tph@kpu-pasuruan.example','plan','practice','kasubbag.tph@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d"}, {"name": "Rencana_Aksi_RB_2026_3514_Versi_1.pdf", "sha256": "b5e2d7567844d480c28a1d00730a36592ae9eb024ba185485419a3a48cd296c4"}]',NULL,NULL,'2026-06-22T00:00:01.549514Z',1,'2026-06-22T00:00:01.549514Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00015_plan_kasubbag.tph.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(16,'3514','plan/1/rdi@kpu-pasuruan.example','plan','practice','rdi@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d"}, {"name": "Rencana_Aksi_RB_2026_3514_Versi_1.pdf", "sha256": "b5e2d7567844d480c28a1d00730a36592ae9eb024ba185485419a3a48cd296c4"}]',NULL,NULL,'2026-06-22T00:00:01.550422Z',1,'2026-06-22T00:00:01.550422Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00016_plan_rdi.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(17,'3514','plan/1/kasubbag.rdi@kpu-pasuruan.example','plan','practice','kasubbag.rdi@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d"}, {"name": "Rencana_Aksi_RB_2026_3514_Versi_1.pdf", "sha256": "b5e2d7567844d480c28a1d00730a36592ae9eb024ba185485419a3a48cd296c4"}]',NULL,NULL,'2026-06-22T00:00:01.551359Z',1,'2026-06-22T00:00:01.551359Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00017_plan_kasubbag.rdi.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(18,'3514','plan/1/phs@kpu-pasuruan.example','plan','practice','phs@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d"}, {"name": "Rencana_Aksi_RB_2026_3514_Versi_1.pdf", "sha256": "b5e2d7567844d480c28a1d00730a36592ae9eb024ba185485419a3a48cd296c4"}]',NULL,NULL,'2026-06-22T00:00:01.552264Z',1,'2026-06-22T00:00:01.552264Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00018_plan_phs.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(19,'3514','plan/1/kasubbag.phs@kpu-pasuruan.example','plan','practice','kasubbag.phs@kpu-pasuruan.example','Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.

- Subbagian Keuangan, Umum, dan Logistik: 4 indikator
- Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator
- Subbagian Perencanaan, Data, dan Informasi: 7 indikator
- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator

Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berlaku sejak 22 Juni 2026: Rencana Aksi RB 2026 - Versi 1</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Rencana Aksi RB 2026 - Versi 1 disetujui dan berlaku sejak 22 Juni 2026; dokumennya terlampir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Keuangan, Umum, dan Logistik: 4 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Teknis Penyelenggaraan Pemilu dan Hukum: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Perencanaan, Data, dan Informasi: 7 indikator</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: 17 indikator</p>
<p style="margin:8px 0">Formulir isian tiap semester dibuat dari rencana aksi ini; tidak ada yang perlu dibalas.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Rencana_Aksi_RB_2026_3514_Versi_1.docx", "sha256": "ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d"}, {"name": "Rencana_Aksi_RB_2026_3514_Versi_1.pdf", "sha256": "b5e2d7567844d480c28a1d00730a36592ae9eb024ba185485419a3a48cd296c4"}]',NULL,NULL,'2026-06-22T00:00:01.553160Z',1,'2026-06-22T00:00:01.553160Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00019_plan_kasubbag.phs.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(20,'3514','appointed/1/2026-06-22T00:00:00.090372+00:00/sekretaris@kpu-pasuruan.example','appointed','practice','sekretaris@kpu-pasuruan.example','Penunjukan Plh. Sekretaris KPU Kabupaten Pasuruan: Pelaksana Harian Contoh','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Pelaksana Harian Contoh (NIP 19750202 200003 2 002) ditunjuk sebagai Plh. Sekretaris KPU Kabupaten Pasuruan dari 8 Juli 2026 sampai 10 Juli 2026, dengan surat 12/SDM.05.4-ST/3514/2026. Kode keputusannya akan dikirim ke plh.sekretaris@kpu-pasuruan.example.

Penunjukan ini berlaku begitu seorang pejabat mengonfirmasinya. Tanpa konfirmasi, ia berlaku pada hari kerja berikutnya, kecuali ada keberatan. Sampai saat itu yang memutus tetap pejabat sebelumnya.

Konfirmasi atau nyatakan keberatan di halaman ini, yang meminta Saudara masuk dahulu: http://127.0.0.1:4200/penunjukan/1

Bila nama, surat, atau alamat itu tidak Saudara kenal, nyatakan keberatan sekarang juga.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Penunjukan Plh. Sekretaris KPU Kabupaten Pasuruan: Pelaksana Harian Contoh</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Pelaksana Harian Contoh (NIP 19750202 200003 2 002) ditunjuk sebagai Plh. Sekretaris KPU Kabupaten Pasuruan dari 8 Juli 2026 sampai 10 Juli 2026, dengan surat 12/SDM.05.4-ST/3514/2026. Kode keputusannya akan dikirim ke plh.sekretaris@kpu-pasuruan.example.</p>
<p style="margin:8px 0">Penunjukan ini berlaku begitu seorang pejabat mengonfirmasinya. Tanpa konfirmasi, ia berlaku pada hari kerja berikutnya, kecuali ada keberatan. Sampai saat itu yang memutus tetap pejabat sebelumnya.</p>
<p style="margin:8px 0">Konfirmasi atau nyatakan keberatan di halaman ini, yang meminta Saudara masuk dahulu: http://127.0.0.1:4200/penunjukan/1</p>
<p style="margin:8px 0">Bila nama, surat, atau alamat itu tidak Saudara kenal, nyatakan keberatan sekarang juga.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:01.946524Z',1,'2026-06-22T00:00:01.946524Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00020_appointed_sekretaris.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(21,'3514','appointed/1/2026-06-22T00:00:00.090372+00:00/ketua@kpu-pasuruan.example','appointed','practice','ketua@kpu-pasuruan.example','Penunjukan Plh. Sekretaris KPU Kabupaten Pasuruan: Pelaksana Harian Contoh','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Pelaksana Harian Contoh (NIP 19750202 200003 2 002) ditunjuk sebagai Plh. Sekretaris KPU Kabupaten Pasuruan dari 8 Juli 2026 sampai 10 Juli 2026, dengan surat 12/SDM.05.4-ST/3514/2026. Kode keputusannya akan dikirim ke plh.sekretaris@kpu-pasuruan.example.

Penunjukan ini berlaku begitu seorang pejabat mengonfirmasinya. Tanpa konfirmasi, ia berlaku pada hari kerja berikutnya, kecuali ada keberatan. Sampai saat itu yang memutus tetap pejabat sebelumnya.

Konfirmasi atau nyatakan keberatan di halaman ini, yang meminta Saudara masuk dahulu: http://127.0.0.1:4200/penunjukan/1

Bila nama, surat, atau alamat itu tidak Saudara kenal, nyatakan keberatan sekarang juga.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Penunjukan Plh. Sekretaris KPU Kabupaten Pasuruan: Pelaksana Harian Contoh</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Pelaksana Harian Contoh (NIP 19750202 200003 2 002) ditunjuk sebagai Plh. Sekretaris KPU Kabupaten Pasuruan dari 8 Juli 2026 sampai 10 Juli 2026, dengan surat 12/SDM.05.4-ST/3514/2026. Kode keputusannya akan dikirim ke plh.sekretaris@kpu-pasuruan.example.</p>
<p style="margin:8px 0">Penunjukan ini berlaku begitu seorang pejabat mengonfirmasinya. Tanpa konfirmasi, ia berlaku pada hari kerja berikutnya, kecuali ada keberatan. Sampai saat itu yang memutus tetap pejabat sebelumnya.</p>
<p style="margin:8px 0">Konfirmasi atau nyatakan keberatan di halaman ini, yang meminta Saudara masuk dahulu: http://127.0.0.1:4200/penunjukan/1</p>
<p style="margin:8px 0">Bila nama, surat, atau alamat itu tidak Saudara kenal, nyatakan keberatan sekarang juga.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-06-22T00:00:01.947741Z',1,'2026-06-22T00:00:01.947741Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-06-22_00021_appointed_ketua.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(22,'3514','form/2026-S1/KUL/1/kul@kpu-pasuruan.example','form','practice','kul@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Keuangan, Umum, dan Logistik','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Keuangan, Umum, dan Logistik, Semester I Tahun 2026, dengan 4 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/KUL/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.

MENGIRIM

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/971e17536e41affb52b84b7d57654258

Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.

Cara lain: salin formulir beserta folder Data dukung ke folder inbox/KUL pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Keuangan, Umum, dan Logistik</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.</p>
<p style="margin:8px 0">Formulir ini untuk Subbagian Keuangan, Umum, dan Logistik, Semester I Tahun 2026, dengan 4 indikator yang memiliki target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tiga hal yang dibutuhkan</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Realisasi tiap triwulan yang memiliki target.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Kendala dan rencana tindak lanjut bila realisasi di bawah target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tempat mengerjakan</p>
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/KUL/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/971e17536e41affb52b84b7d57654258" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/971e17536e41affb52b84b7d57654258</p>
<p style="margin:8px 0">Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.</p>
<p style="margin:8px 0">Cara lain: salin formulir beserta folder Data dukung ke folder inbox/KUL pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_KUL.xlsx", "sha256": "fe56bbbb9ae41af053501b902280c3efd2721bfedda91f7acc5646545e6dbedc"}, {"name": "Formulir_RB_Semester_I_2026_KUL.zip", "sha256": "be22f4a19b58e7dab0b4eaf2e72438ce24632fcdaae14836d8fc6eda92667c35"}]',NULL,NULL,'2026-07-01T01:00:00.024597Z',1,'2026-07-01T01:00:00.024597Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00022_form_kul.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(23,'3514','form/2026-S1/KUL/1/kasubbag.kul@kpu-pasuruan.example','form','practice','kasubbag.kul@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Keuangan, Umum, dan Logistik','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Keuangan, Umum, dan Logistik, Semester I Tahun 2026, dengan 4 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/KUL/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.

MENGIRIM

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/971e17536e41affb52b84b7d57654258

Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.

Cara lain: salin formulir beserta folder Data dukung ke folder inbox/KUL pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Keuangan, Umum, dan Logistik</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.</p>
<p style="margin:8px 0">Formulir ini untuk Subbagian Keuangan, Umum, dan Logistik, Semester I Tahun 2026, dengan 4 indikator yang memiliki target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tiga hal yang dibutuhkan</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Realisasi tiap triwulan yang memiliki target.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Kendala dan rencana tindak lanjut bila realisasi di bawah target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tempat mengerjakan</p>
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/KUL/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/971e17536e41affb52b84b7d57654258" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/971e17536e41affb52b84b7d57654258</p>
<p style="margin:8px 0">Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.</p>
<p style="margin:8px 0">Cara lain: salin formulir beserta folder Data dukung ke folder inbox/KUL pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_KUL.xlsx", "sha256": "fe56bbbb9ae41af053501b902280c3efd2721bfedda91f7acc5646545e6dbedc"}, {"name": "Formulir_RB_Semester_I_2026_KUL.zip", "sha256": "be22f4a19b58e7dab0b4eaf2e72438ce24632fcdaae14836d8fc6eda92667c35"}]',NULL,NULL,'2026-07-01T01:00:00.025988Z',1,'2026-07-01T01:00:00.025988Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00023_form_kasubbag.kul.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(24,'3514','form/2026-S1/TPH/1/tph@kpu-pasuruan.example','form','practice','tph@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Teknis Penyelenggaraan Pemilu dan Hukum, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/TPH/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.

MENGIRIM

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/41f4d7d2a9d61e0b49dbaf460bb19fd8

Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.

Cara lain: salin formulir beserta folder Data dukung ke folder inbox/TPH pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.</p>
<p style="margin:8px 0">Formulir ini untuk Subbagian Teknis Penyelenggaraan Pemilu dan Hukum, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tiga hal yang dibutuhkan</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Realisasi tiap triwulan yang memiliki target.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Kendala dan rencana tindak lanjut bila realisasi di bawah target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tempat mengerjakan</p>
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/TPH/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/41f4d7d2a9d61e0b49dbaf460bb19fd8" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/41f4d7d2a9d61e0b49dbaf460bb19fd8</p>
<p style="margin:8px 0">Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.</p>
<p style="margin:8px 0">Cara lain: salin formulir beserta folder Data dukung ke folder inbox/TPH pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_TPH.xlsx", "sha256": "df6fea5c2ddb870c679598b1de6627bcb320674569072116c7de22671e4e9c42"}, {"name": "Formulir_RB_Semester_I_2026_TPH.zip", "sha256": "f89cfebf3482fb816d620d95ca61aff18fd05771578aac6091210a396aaa67af"}]',NULL,NULL,'2026-07-01T01:00:00.043469Z',1,'2026-07-01T01:00:00.043469Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00024_form_tph.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(25,'3514','form/2026-S1/TPH/1/kasubbag.tph@kpu-pasuruan.example','form','practice','kasubbag.tph@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Teknis Penyelenggaraan Pemilu dan Hukum, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/TPH/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.

MENGIRIM

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/41f4d7d2a9d61e0b49dbaf460bb19fd8

Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.

Cara lain: salin formulir beserta folder Data dukung ke folder inbox/TPH pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.</p>
<p style="margin:8px 0">Formulir ini untuk Subbagian Teknis Penyelenggaraan Pemilu dan Hukum, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tiga hal yang dibutuhkan</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Realisasi tiap triwulan yang memiliki target.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Kendala dan rencana tindak lanjut bila realisasi di bawah target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tempat mengerjakan</p>
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/TPH/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/41f4d7d2a9d61e0b49dbaf460bb19fd8" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/41f4d7d2a9d61e0b49dbaf460bb19fd8</p>
<p style="margin:8px 0">Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.</p>
<p style="margin:8px 0">Cara lain: salin formulir beserta folder Data dukung ke folder inbox/TPH pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_TPH.xlsx", "sha256": "df6fea5c2ddb870c679598b1de6627bcb320674569072116c7de22671e4e9c42"}, {"name": "Formulir_RB_Semester_I_2026_TPH.zip", "sha256": "f89cfebf3482fb816d620d95ca61aff18fd05771578aac6091210a396aaa67af"}]',NULL,NULL,'2026-07-01T01:00:00.044814Z',1,'2026-07-01T01:00:00.044814Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00025_form_kasubbag.tph.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(26,'3514','form/2026-S1/RDI/1/rdi@kpu-pasuruan.example','form','practice','rdi@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Perencanaan, Data, dan Informasi, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/RDI/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.

MENGIRIM

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/cd688ac54d7ad4d288ce805ed85faa7a

Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.

Cara lain: salin formulir beserta folder Data dukung ke folder inbox/RDI pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.</p>
<p style="margin:8px 0">Formulir ini untuk Subbagian Perencanaan, Data, dan Informasi, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tiga hal yang dibutuhkan</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Realisasi tiap triwulan yang memiliki target.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Kendala dan rencana tindak lanjut bila realisasi di bawah target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tempat mengerjakan</p>
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/RDI/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/cd688ac54d7ad4d288ce805ed85faa7a" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/cd688ac54d7ad4d288ce805ed85faa7a</p>
<p style="margin:8px 0">Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.</p>
<p style="margin:8px 0">Cara lain: salin formulir beserta folder Data dukung ke folder inbox/RDI pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_RDI.xlsx", "sha256": "c6419e511762d0d38b6cc0e9381f500d765d89678fed91373ae939c3b70bbd51"}, {"name": "Formulir_RB_Semester_I_2026_RDI.zip", "sha256": "685d3bdbe868739ff110ff32a86e53177c7265a16c02be2173b35b33dc854df0"}]',NULL,NULL,'2026-07-01T01:00:00.061475Z',1,'2026-07-01T01:00:00.061475Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00026_form_rdi.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(27,'3514','form/2026-S1/RDI/1/kasubbag.rdi@kpu-pasuruan.example','form','practice','kasubbag.rdi@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Perencanaan, Data, dan Informasi, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/RDI/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.

MENGIRIM

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/cd688ac54d7ad4d288ce805ed85faa7a

Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.

Cara lain: salin formulir beserta folder Data dukung ke folder inbox/RDI pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.</p>
<p style="margin:8px 0">Formulir ini untuk Subbagian Perencanaan, Data, dan Informasi, Semester I Tahun 2026, dengan 7 indikator yang memiliki target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tiga hal yang dibutuhkan</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Realisasi tiap triwulan yang memiliki target.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Kendala dan rencana tindak lanjut bila realisasi di bawah target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tempat mengerjakan</p>
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/RDI/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/cd688ac54d7ad4d288ce805ed85faa7a" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/cd688ac54d7ad4d288ce805ed85faa7a</p>
<p style="margin:8px 0">Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.</p>
<p style="margin:8px 0">Cara lain: salin formulir beserta folder Data dukung ke folder inbox/RDI pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_RDI.xlsx", "sha256": "c6419e511762d0d38b6cc0e9381f500d765d89678fed91373ae939c3b70bbd51"}, {"name": "Formulir_RB_Semester_I_2026_RDI.zip", "sha256": "685d3bdbe868739ff110ff32a86e53177c7265a16c02be2173b35b33dc854df0"}]',NULL,NULL,'2026-07-01T01:00:00.062628Z',1,'2026-07-01T01:00:00.062628Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00027_form_kasubbag.rdi.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(28,'3514','form/2026-S1/PHS/1/phs@kpu-pasuruan.example','form','practice','phs@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Partisipasi, Hubungan Masyarakat, dan SDM, Semester I Tahun 2026, dengan 16 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/PHS/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.

MENGIRIM

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/3199a9e8fe672a5fd9172d15be0dbc69

Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.

Cara lain: salin formulir beserta folder Data dukung ke folder inbox/PHS pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.</p>
<p style="margin:8px 0">Formulir ini untuk Subbagian Partisipasi, Hubungan Masyarakat, dan SDM, Semester I Tahun 2026, dengan 16 indikator yang memiliki target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tiga hal yang dibutuhkan</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Realisasi tiap triwulan yang memiliki target.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Kendala dan rencana tindak lanjut bila realisasi di bawah target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tempat mengerjakan</p>
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/PHS/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/3199a9e8fe672a5fd9172d15be0dbc69" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/3199a9e8fe672a5fd9172d15be0dbc69</p>
<p style="margin:8px 0">Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.</p>
<p style="margin:8px 0">Cara lain: salin formulir beserta folder Data dukung ke folder inbox/PHS pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_PHS.xlsx", "sha256": "e625c3776a470b043f825280591fd42e1bf48b72c7b292624032a064005bb2ee"}, {"name": "Formulir_RB_Semester_I_2026_PHS.zip", "sha256": "7365d6a8387dfc6abd3088bd9d42a73ac7f24dd65602e8455cec563d167b2301"}]',NULL,NULL,'2026-07-01T01:00:00.083805Z',1,'2026-07-01T01:00:00.083805Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00028_form_phs.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(29,'3514','form/2026-S1/PHS/1/kasubbag.phs@kpu-pasuruan.example','form','practice','kasubbag.phs@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.

Formulir ini untuk Subbagian Partisipasi, Hubungan Masyarakat, dan SDM, Semester I Tahun 2026, dengan 16 indikator yang memiliki target.

TIGA HAL YANG DIBUTUHKAN

- Realisasi tiap triwulan yang memiliki target.
- Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.
- Kendala dan rencana tindak lanjut bila realisasi di bawah target.

TEMPAT MENGERJAKAN

Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/PHS/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.

MENGIRIM

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/3199a9e8fe672a5fd9172d15be0dbc69

Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.

Cara lain: salin formulir beserta folder Data dukung ke folder inbox/PHS pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Mohon isi formulir terlampir dan kirim kembali paling lambat Jumat, 3 Juli 2026.</p>
<p style="margin:8px 0">Formulir ini untuk Subbagian Partisipasi, Hubungan Masyarakat, dan SDM, Semester I Tahun 2026, dengan 16 indikator yang memiliki target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tiga hal yang dibutuhkan</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Realisasi tiap triwulan yang memiliki target.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Data dukung tiap realisasi: taruh berkasnya dalam subfolder indikatornya, nama berkas bebas; atau tulis tautannya di formulir.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Kendala dan rencana tindak lanjut bila realisasi di bawah target.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Tempat mengerjakan</p>
<p style="margin:8px 0">Berkas ZIP terlampir berisi formulir yang sama dan satu subfolder data dukung untuk tiap indikator. Keluarkan isinya di komputer Saudara, atau pakai folder formulir/PHS/Semester I 2026 pada folder bersama kantor, yang sudah berisi hal yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Mengirim</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/3199a9e8fe672a5fd9172d15be0dbc69" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/3199a9e8fe672a5fd9172d15be0dbc69</p>
<p style="margin:8px 0">Halaman itu menerima formulir, data dukung, dan foto dari telepon atau komputer, tanpa kata sandi, selama Semester I Tahun 2026 masih diisi. Tautan ini terbuka di komputer kantor tempat program ini berjalan. Jangan meneruskan tautannya ke luar subbagian.</p>
<p style="margin:8px 0">Cara lain: salin formulir beserta folder Data dukung ke folder inbox/PHS pada folder bersama kantor. Folder inbox diambil sendiri oleh program, jadi jangan mengisi formulir di sana. Jawaban dikirim lewat surel.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Formulir_RB_Semester_I_2026_PHS.xlsx", "sha256": "e625c3776a470b043f825280591fd42e1bf48b72c7b292624032a064005bb2ee"}, {"name": "Formulir_RB_Semester_I_2026_PHS.zip", "sha256": "7365d6a8387dfc6abd3088bd9d42a73ac7f24dd65602e8455cec563d167b2301"}]',NULL,NULL,'2026-07-01T01:00:00.085067Z',1,'2026-07-01T01:00:00.085067Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-01_00029_form_kasubbag.phs.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(30,'3514','answer/KUL-8fb7e869f2db40508b71179a1969c789/kul@kpu-pasuruan.example','answer','practice','kul@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Isian Subbagian Keuangan, Umum, dan Logistik diterima dengan hal yang perlu dilengkapi.

Terbaca 4 dari 4 indikator yang memiliki target pada Semester I Tahun 2026.

Data dukung: belum ada.

Yang diketik sebagai teks, sebagaimana dibaca: A4-11 TW II 4 (tertulis ''4,0''); A4-12 TW I 1 (tertulis ''1,0''); QW-35 TW I 85,5 (tertulis ''85,5 %''); QW-35 TW II 100 (tertulis ''100%'').

Isian ini datang 2 Juli 2026 pukul 10.00 WIB.

YANG PERLU DILENGKAPI

- lembar ''Isian'' sel R11: Realisasi ''Jumlah SOP yang dievaluasi'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan kertas kerja dan standar operasional prosedur (SOP) di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)
- lembar ''Isian'' sel R12: Realisasi ''Jumlah laporan penggunaan aplikasi naskah dinas elektronik'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan laporan di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)
- lembar ''Isian'' sel R13: Realisasi ''Jumlah SK tim pengawasan kearsipan'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan surat keputusan (SK) di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)
- lembar ''Isian'' sel R14: Realisasi ''Persentase surat masuk yang didisposisi paling lambat satu hari kerja'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan rekapitulasi di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)

Buku kerja Saudara terlampir dengan sel yang ditandai. Perbaiki di sana, lalu kirim kembali dengan cara yang sama.

BUKAN DARI KAMI?

Kiriman ini masuk lewat folder subbagian. Bila bukan dari Subbagian Keuangan, Umum, dan Logistik, segera beri tahu operator (operator@kpu-pasuruan.example).

UNTUK DITERUSKAN LEWAT WHATSAPP

    Isian RB Subbagian Keuangan, Umum, dan Logistik Semester I Tahun 2026: diterima dengan hal yang perlu dilengkapi.
    Terisi 4 dari 4 indikator; 4 hal perlu dilengkapi.
    Buku kerja bertanda ada di surel. Mohon diperbaiki dan dikirim kembali.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Isian Subbagian Keuangan, Umum, dan Logistik diterima dengan hal yang perlu dilengkapi.</p>
<p style="margin:8px 0">Terbaca 4 dari 4 indikator yang memiliki target pada Semester I Tahun 2026.</p>
<p style="margin:8px 0">Data dukung: belum ada.</p>
<p style="margin:8px 0">Yang diketik sebagai teks, sebagaimana dibaca: A4-11 TW II 4 (tertulis &#39;4,0&#39;); A4-12 TW I 1 (tertulis &#39;1,0&#39;); QW-35 TW I 85,5 (tertulis &#39;85,5 %&#39;); QW-35 TW II 100 (tertulis &#39;100%&#39;).</p>
<p style="margin:8px 0">Isian ini datang 2 Juli 2026 pukul 10.00 WIB.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Yang perlu dilengkapi</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R11: Realisasi &#39;Jumlah SOP yang dievaluasi&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan kertas kerja dan standar operasional prosedur (SOP) di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R12: Realisasi &#39;Jumlah laporan penggunaan aplikasi naskah dinas elektronik&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan laporan di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R13: Realisasi &#39;Jumlah SK tim pengawasan kearsipan&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan surat keputusan (SK) di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R14: Realisasi &#39;Persentase surat masuk yang didisposisi paling lambat satu hari kerja&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan rekapitulasi di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)</p>
<p style="margin:8px 0">Buku kerja Saudara terlampir dengan sel yang ditandai. Perbaiki di sana, lalu kirim kembali dengan cara yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Bukan dari kami?</p>
<p style="margin:8px 0">Kiriman ini masuk lewat folder subbagian. Bila bukan dari Subbagian Keuangan, Umum, dan Logistik, segera beri tahu operator (operator@kpu-pasuruan.example).</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Untuk diteruskan lewat WhatsApp</p>
<p style="margin:6px 0;padding:10px 12px;background:#f2f4f7;border:1px solid #d5dae1;border-radius:6px;font-family:Consolas,Menlo,monospace;font-size:16px;word-break:break-word;-webkit-user-select:all;user-select:all">Isian RB Subbagian Keuangan, Umum, dan Logistik Semester I Tahun 2026: diterima dengan hal yang perlu dilengkapi.<br>Terisi 4 dari 4 indikator; 4 hal perlu dilengkapi.<br>Buku kerja bertanda ada di surel. Mohon diperbaiki dan dikirim kembali.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Perbaikan_KUL_LATIHAN.xlsx", "sha256": "bac01e56e6a010c3056de6d47b96d12a2d5561f7261a2e008f45a73e98f7ba9e"}]',NULL,NULL,'2026-07-02T03:00:00.311153Z',1,'2026-07-02T03:00:00.311153Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-02_00030_answer_kul.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(31,'3514','answer/KUL-8fb7e869f2db40508b71179a1969c789/kasubbag.kul@kpu-pasuruan.example','answer','practice','kasubbag.kul@kpu-pasuruan.example','Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Isian Subbagian Keuangan, Umum, dan Logistik diterima dengan hal yang perlu dilengkapi.

Terbaca 4 dari 4 indikator yang memiliki target pada Semester I Tahun 2026.

Data dukung: belum ada.

Yang diketik sebagai teks, sebagaimana dibaca: A4-11 TW II 4 (tertulis ''4,0''); A4-12 TW I 1 (tertulis ''1,0''); QW-35 TW I 85,5 (tertulis ''85,5 %''); QW-35 TW II 100 (tertulis ''100%'').

Isian ini datang 2 Juli 2026 pukul 10.00 WIB.

YANG PERLU DILENGKAPI

- lembar ''Isian'' sel R11: Realisasi ''Jumlah SOP yang dievaluasi'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan kertas kerja dan standar operasional prosedur (SOP) di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)
- lembar ''Isian'' sel R12: Realisasi ''Jumlah laporan penggunaan aplikasi naskah dinas elektronik'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan laporan di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)
- lembar ''Isian'' sel R13: Realisasi ''Jumlah SK tim pengawasan kearsipan'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan surat keputusan (SK) di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)
- lembar ''Isian'' sel R14: Realisasi ''Persentase surat masuk yang didisposisi paling lambat satu hari kerja'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan rekapitulasi di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)

Buku kerja Saudara terlampir dengan sel yang ditandai. Perbaiki di sana, lalu kirim kembali dengan cara yang sama.

BUKAN DARI KAMI?

Kiriman ini masuk lewat folder subbagian. Bila bukan dari Subbagian Keuangan, Umum, dan Logistik, segera beri tahu operator (operator@kpu-pasuruan.example).

UNTUK DITERUSKAN LEWAT WHATSAPP

    Isian RB Subbagian Keuangan, Umum, dan Logistik Semester I Tahun 2026: diterima dengan hal yang perlu dilengkapi.
    Terisi 4 dari 4 indikator; 4 hal perlu dilengkapi.
    Buku kerja bertanda ada di surel. Mohon diperbaiki dan dikirim kembali.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Isian RB Semester I Tahun 2026 diterima dengan hal yang perlu dilengkapi - Subbagian Keuangan, Umum, dan Logistik</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Isian Subbagian Keuangan, Umum, dan Logistik diterima dengan hal yang perlu dilengkapi.</p>
<p style="margin:8px 0">Terbaca 4 dari 4 indikator yang memiliki target pada Semester I Tahun 2026.</p>
<p style="margin:8px 0">Data dukung: belum ada.</p>
<p style="margin:8px 0">Yang diketik sebagai teks, sebagaimana dibaca: A4-11 TW II 4 (tertulis &#39;4,0&#39;); A4-12 TW I 1 (tertulis &#39;1,0&#39;); QW-35 TW I 85,5 (tertulis &#39;85,5 %&#39;); QW-35 TW II 100 (tertulis &#39;100%&#39;).</p>
<p style="margin:8px 0">Isian ini datang 2 Juli 2026 pukul 10.00 WIB.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Yang perlu dilengkapi</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R11: Realisasi &#39;Jumlah SOP yang dievaluasi&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan kertas kerja dan standar operasional prosedur (SOP) di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R12: Realisasi &#39;Jumlah laporan penggunaan aplikasi naskah dinas elektronik&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan laporan di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R13: Realisasi &#39;Jumlah SK tim pengawasan kearsipan&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan surat keputusan (SK) di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• lembar &#39;Isian&#39; sel R14: Realisasi &#39;Persentase surat masuk yang didisposisi paling lambat satu hari kerja&#39; belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan rekapitulasi di kolom Data dukung. Berkas yang disebut pada kolom itu belum diterima. (wajib diperbaiki)</p>
<p style="margin:8px 0">Buku kerja Saudara terlampir dengan sel yang ditandai. Perbaiki di sana, lalu kirim kembali dengan cara yang sama.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Bukan dari kami?</p>
<p style="margin:8px 0">Kiriman ini masuk lewat folder subbagian. Bila bukan dari Subbagian Keuangan, Umum, dan Logistik, segera beri tahu operator (operator@kpu-pasuruan.example).</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Untuk diteruskan lewat WhatsApp</p>
<p style="margin:6px 0;padding:10px 12px;background:#f2f4f7;border:1px solid #d5dae1;border-radius:6px;font-family:Consolas,Menlo,monospace;font-size:16px;word-break:break-word;-webkit-user-select:all;user-select:all">Isian RB Subbagian Keuangan, Umum, dan Logistik Semester I Tahun 2026: diterima dengan hal yang perlu dilengkapi.<br>Terisi 4 dari 4 indikator; 4 hal perlu dilengkapi.<br>Buku kerja bertanda ada di surel. Mohon diperbaiki dan dikirim kembali.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[{"name": "Perbaikan_KUL_LATIHAN.xlsx", "sha256": "bac01e56e6a010c3056de6d47b96d12a2d5561f7261a2e008f45a73e98f7ba9e"}]',NULL,NULL,'2026-07-02T03:00:00.312372Z',1,'2026-07-02T03:00:00.312372Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-02_00031_answer_kasubbag.kul.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(32,'3514','request/3/first','request','practice','sekretaris@kpu-pasuruan.example','Permintaan keputusan: Laporan RB Semester I 2026 - Revisi 1','','','[{"name": "DRAF_Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514_Revisi_1.docx", "sha256": "7a88110efb84ae83835fc57eb6f09cd3d820b2e97fde123e107f372c420e0751"}, {"name": "Lembar_Verifikasi.docx", "sha256": "501bee379dd5fb22565f6f7f27df9dfa2fdb21277fcc696fbb2d4ac10f024747"}, {"name": "DRAF_Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514_Revisi_1.pdf", "sha256": "1f88ae5629cc5b69c9cb8433b142308e3ee3231b171e60a8953141d7d7181b11"}, {"name": "Lembar_Verifikasi.pdf", "sha256": "98c997300240d3d7ea1d282ae3550bed97d083077c257a5de63d5815d6826df4"}]',3,1,'2026-07-06T00:00:00.154733Z',1,'2026-07-06T00:00:01.602837Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-06_00032_request_sekretaris.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(33,'3514','reminder/2026-07-06/tph@kpu-pasuruan.example','reminder','practice','tph@kpu-pasuruan.example','Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Isian Semester I Tahun 2026 dari Subbagian Teknis Penyelenggaraan Pemilu dan Hukum belum kami terima. Batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).

Laporan sudah disusun tanpa isian itu dan menyebutnya kepada pejabat pemutus; isian yang dikirim sekarang dipakai pada revisi atau perubahan berikutnya.

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/41f4d7d2a9d61e0b49dbaf460bb19fd8

Tautan ini terbuka di komputer kantor tempat program ini berjalan. Formulirnya terlampir pada surel “Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum” tanggal 1 Juli 2026. Bila isian sudah dikirim tetapi belum dapat diterima, sebabnya ada pada surel jawabannya.

Hari ini disampaikan juga kepada: Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum; Operator Reformasi Birokrasi.

Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Isian Semester I Tahun 2026 dari Subbagian Teknis Penyelenggaraan Pemilu dan Hukum belum kami terima. Batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).</p>
<p style="margin:8px 0">Laporan sudah disusun tanpa isian itu dan menyebutnya kepada pejabat pemutus; isian yang dikirim sekarang dipakai pada revisi atau perubahan berikutnya.</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/41f4d7d2a9d61e0b49dbaf460bb19fd8" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/41f4d7d2a9d61e0b49dbaf460bb19fd8</p>
<p style="margin:8px 0">Tautan ini terbuka di komputer kantor tempat program ini berjalan. Formulirnya terlampir pada surel “Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum” tanggal 1 Juli 2026. Bila isian sudah dikirim tetapi belum dapat diterima, sebabnya ada pada surel jawabannya.</p>
<p style="margin:8px 0">Hari ini disampaikan juga kepada: Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum; Operator Reformasi Birokrasi.</p>
<p style="margin:8px 0">Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-07-06T00:00:00.199257Z',1,'2026-07-06T00:00:00.199257Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-06_00033_reminder_tph.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(34,'3514','reminder/2026-07-06/kasubbag.tph@kpu-pasuruan.example','reminder','practice','kasubbag.tph@kpu-pasuruan.example','Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Isian Semester I Tahun 2026 dari Subbagian Teknis Penyelenggaraan Pemilu dan Hukum belum kami terima. Batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).

Laporan sudah disusun tanpa isian itu dan menyebutnya kepada pejabat pemutus; isian yang dikirim sekarang dipakai pada revisi atau perubahan berikutnya.

Sebagai kepala subbagian, mohon Saudara memastikan isian itu dikirim hari ini.

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/41f4d7d2a9d61e0b49dbaf460bb19fd8

Tautan ini terbuka di komputer kantor tempat program ini berjalan. Formulirnya terlampir pada surel “Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum” tanggal 1 Juli 2026. Bila isian sudah dikirim tetapi belum dapat diterima, sebabnya ada pada surel jawabannya.

Hari ini disampaikan juga kepada: Subbagian Teknis Penyelenggaraan Pemilu dan Hukum; Operator Reformasi Birokrasi.

Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Isian Semester I Tahun 2026 dari Subbagian Teknis Penyelenggaraan Pemilu dan Hukum belum kami terima. Batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).</p>
<p style="margin:8px 0">Laporan sudah disusun tanpa isian itu dan menyebutnya kepada pejabat pemutus; isian yang dikirim sekarang dipakai pada revisi atau perubahan berikutnya.</p>
<p style="margin:8px 0">Sebagai kepala subbagian, mohon Saudara memastikan isian itu dikirim hari ini.</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/41f4d7d2a9d61e0b49dbaf460bb19fd8" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/41f4d7d2a9d61e0b49dbaf460bb19fd8</p>
<p style="margin:8px 0">Tautan ini terbuka di komputer kantor tempat program ini berjalan. Formulirnya terlampir pada surel “Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Teknis Penyelenggaraan Pemilu dan Hukum” tanggal 1 Juli 2026. Bila isian sudah dikirim tetapi belum dapat diterima, sebabnya ada pada surel jawabannya.</p>
<p style="margin:8px 0">Hari ini disampaikan juga kepada: Subbagian Teknis Penyelenggaraan Pemilu dan Hukum; Operator Reformasi Birokrasi.</p>
<p style="margin:8px 0">Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-07-06T00:00:00.200553Z',1,'2026-07-06T00:00:00.200553Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-06_00034_reminder_kasubbag.tph.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(35,'3514','reminder/2026-07-06/operator@kpu-pasuruan.example','reminder','practice','operator@kpu-pasuruan.example','3 hal menunggu Saudara. Belum mengirim isian RB Semester I Tahun 2026: Subbagian Teknis Penyelenggaraan Pemilu dan Hukum','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Ada 3 hal yang menunggu Saudara; yang Saudara kerjakan sendiri disebut lebih dahulu.

BELUM MENGIRIM ISIAN RB SEMESTER I TAHUN 2026: SUBBAGIAN TEKNIS PENYELENGGARAAN PEMILU DAN HUKUM

Subbagian Teknis Penyelenggaraan Pemilu dan Hukum belum mengirim isian Semester I Tahun 2026; batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).

- Formulirnya dikirim kepada subbagian itu pada 1 Juli 2026.
- Yang bertanggung jawab: Kasubbag TPH Contoh, Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum.
- Laporan sudah disusun tanpa isian itu; isian yang datang sekarang dipakai pada revisi atau perubahan berikutnya.

Pesan siap salin untuk WhatsApp ada pada halaman status, selama laporannya belum disusun.

Hari ini disampaikan juga kepada: Subbagian Teknis Penyelenggaraan Pemilu dan Hukum; Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum.

BELUM MENGIRIM ISIAN RB SEMESTER I TAHUN 2026: SUBBAGIAN PERENCANAAN, DATA, DAN INFORMASI

Subbagian Perencanaan, Data, dan Informasi belum mengirim isian Semester I Tahun 2026; batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).

- Formulirnya dikirim kepada subbagian itu pada 1 Juli 2026.
- Yang bertanggung jawab: Kasubbag RDI Contoh, Kepala Subbagian Perencanaan, Data, dan Informasi.
- Laporan sudah disusun tanpa isian itu; isian yang datang sekarang dipakai pada revisi atau perubahan berikutnya.

Pesan siap salin untuk WhatsApp ada pada halaman status, selama laporannya belum disusun.

Hari ini disampaikan juga kepada: Subbagian Perencanaan, Data, dan Informasi; Kepala Subbagian Perencanaan, Data, dan Informasi.

BELUM MENGIRIM ISIAN RB SEMESTER I TAHUN 2026: SUBBAGIAN PARTISIPASI, HUBUNGAN MASYARAKAT, DAN SDM

Subbagian Partisipasi, Hubungan Masyarakat, dan SDM belum mengirim isian Semester I Tahun 2026; batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).

- Formulirnya dikirim kepada subbagian itu pada 1 Juli 2026.
- Yang bertanggung jawab: Kasubbag PHS Contoh, Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan SDM.
- Laporan sudah disusun tanpa isian itu; isian yang datang sekarang dipakai pada revisi atau perubahan berikutnya.

Pesan siap salin untuk WhatsApp ada pada halaman status, selama laporannya belum disusun.

Hari ini disampaikan juga kepada: Subbagian Partisipasi, Hubungan Masyarakat, dan SDM; Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan SDM.

Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>3 hal menunggu Saudara. Belum mengirim isian RB Semester I Tahun 2026: Subbagian Teknis Penyelenggaraan Pemilu dan Hukum</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Ada 3 hal yang menunggu Saudara; yang Saudara kerjakan sendiri disebut lebih dahulu.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Belum mengirim isian RB Semester I Tahun 2026: Subbagian Teknis Penyelenggaraan Pemilu dan Hukum</p>
<p style="margin:8px 0">Subbagian Teknis Penyelenggaraan Pemilu dan Hukum belum mengirim isian Semester I Tahun 2026; batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Formulirnya dikirim kepada subbagian itu pada 1 Juli 2026.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Yang bertanggung jawab: Kasubbag TPH Contoh, Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Laporan sudah disusun tanpa isian itu; isian yang datang sekarang dipakai pada revisi atau perubahan berikutnya.</p>
<p style="margin:8px 0">Pesan siap salin untuk WhatsApp ada pada halaman status, selama laporannya belum disusun.</p>
<p style="margin:8px 0">Hari ini disampaikan juga kepada: Subbagian Teknis Penyelenggaraan Pemilu dan Hukum; Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Belum mengirim isian RB Semester I Tahun 2026: Subbagian Perencanaan, Data, dan Informasi</p>
<p style="margin:8px 0">Subbagian Perencanaan, Data, dan Informasi belum mengirim isian Semester I Tahun 2026; batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Formulirnya dikirim kepada subbagian itu pada 1 Juli 2026.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Yang bertanggung jawab: Kasubbag RDI Contoh, Kepala Subbagian Perencanaan, Data, dan Informasi.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Laporan sudah disusun tanpa isian itu; isian yang datang sekarang dipakai pada revisi atau perubahan berikutnya.</p>
<p style="margin:8px 0">Pesan siap salin untuk WhatsApp ada pada halaman status, selama laporannya belum disusun.</p>
<p style="margin:8px 0">Hari ini disampaikan juga kepada: Subbagian Perencanaan, Data, dan Informasi; Kepala Subbagian Perencanaan, Data, dan Informasi.</p>
<p style="margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f">Belum mengirim isian RB Semester I Tahun 2026: Subbagian Partisipasi, Hubungan Masyarakat, dan SDM</p>
<p style="margin:8px 0">Subbagian Partisipasi, Hubungan Masyarakat, dan SDM belum mengirim isian Semester I Tahun 2026; batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Formulirnya dikirim kepada subbagian itu pada 1 Juli 2026.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Yang bertanggung jawab: Kasubbag PHS Contoh, Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan SDM.</p>
<p style="margin:4px 0;padding-left:13px;text-indent:-11px">• Laporan sudah disusun tanpa isian itu; isian yang datang sekarang dipakai pada revisi atau perubahan berikutnya.</p>
<p style="margin:8px 0">Pesan siap salin untuk WhatsApp ada pada halaman status, selama laporannya belum disusun.</p>
<p style="margin:8px 0">Hari ini disampaikan juga kepada: Subbagian Partisipasi, Hubungan Masyarakat, dan SDM; Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan SDM.</p>
<p style="margin:8px 0">Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-07-06T00:00:00.201551Z',1,'2026-07-06T00:00:00.201551Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-06_00035_reminder_operator.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(36,'3514','reminder/2026-07-06/rdi@kpu-pasuruan.example','reminder','practice','rdi@kpu-pasuruan.example','Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Perencanaan, Data, dan Informasi','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Isian Semester I Tahun 2026 dari Subbagian Perencanaan, Data, dan Informasi belum kami terima. Batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).

Laporan sudah disusun tanpa isian itu dan menyebutnya kepada pejabat pemutus; isian yang dikirim sekarang dipakai pada revisi atau perubahan berikutnya.

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/cd688ac54d7ad4d288ce805ed85faa7a

Tautan ini terbuka di komputer kantor tempat program ini berjalan. Formulirnya terlampir pada surel “Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi” tanggal 1 Juli 2026. Bila isian sudah dikirim tetapi belum dapat diterima, sebabnya ada pada surel jawabannya.

Hari ini disampaikan juga kepada: Kepala Subbagian Perencanaan, Data, dan Informasi; Operator Reformasi Birokrasi.

Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Perencanaan, Data, dan Informasi</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Isian Semester I Tahun 2026 dari Subbagian Perencanaan, Data, dan Informasi belum kami terima. Batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).</p>
<p style="margin:8px 0">Laporan sudah disusun tanpa isian itu dan menyebutnya kepada pejabat pemutus; isian yang dikirim sekarang dipakai pada revisi atau perubahan berikutnya.</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/cd688ac54d7ad4d288ce805ed85faa7a" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/cd688ac54d7ad4d288ce805ed85faa7a</p>
<p style="margin:8px 0">Tautan ini terbuka di komputer kantor tempat program ini berjalan. Formulirnya terlampir pada surel “Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi” tanggal 1 Juli 2026. Bila isian sudah dikirim tetapi belum dapat diterima, sebabnya ada pada surel jawabannya.</p>
<p style="margin:8px 0">Hari ini disampaikan juga kepada: Kepala Subbagian Perencanaan, Data, dan Informasi; Operator Reformasi Birokrasi.</p>
<p style="margin:8px 0">Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-07-06T00:00:00.202588Z',1,'2026-07-06T00:00:00.202588Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-06_00036_reminder_rdi.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(37,'3514','reminder/2026-07-06/kasubbag.rdi@kpu-pasuruan.example','reminder','practice','kasubbag.rdi@kpu-pasuruan.example','Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Perencanaan, Data, dan Informasi','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Isian Semester I Tahun 2026 dari Subbagian Perencanaan, Data, dan Informasi belum kami terima. Batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).

Laporan sudah disusun tanpa isian itu dan menyebutnya kepada pejabat pemutus; isian yang dikirim sekarang dipakai pada revisi atau perubahan berikutnya.

Sebagai kepala subbagian, mohon Saudara memastikan isian itu dikirim hari ini.

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/cd688ac54d7ad4d288ce805ed85faa7a

Tautan ini terbuka di komputer kantor tempat program ini berjalan. Formulirnya terlampir pada surel “Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi” tanggal 1 Juli 2026. Bila isian sudah dikirim tetapi belum dapat diterima, sebabnya ada pada surel jawabannya.

Hari ini disampaikan juga kepada: Subbagian Perencanaan, Data, dan Informasi; Operator Reformasi Birokrasi.

Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Perencanaan, Data, dan Informasi</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Isian Semester I Tahun 2026 dari Subbagian Perencanaan, Data, dan Informasi belum kami terima. Batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).</p>
<p style="margin:8px 0">Laporan sudah disusun tanpa isian itu dan menyebutnya kepada pejabat pemutus; isian yang dikirim sekarang dipakai pada revisi atau perubahan berikutnya.</p>
<p style="margin:8px 0">Sebagai kepala subbagian, mohon Saudara memastikan isian itu dikirim hari ini.</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/cd688ac54d7ad4d288ce805ed85faa7a" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/cd688ac54d7ad4d288ce805ed85faa7a</p>
<p style="margin:8px 0">Tautan ini terbuka di komputer kantor tempat program ini berjalan. Formulirnya terlampir pada surel “Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Perencanaan, Data, dan Informasi” tanggal 1 Juli 2026. Bila isian sudah dikirim tetapi belum dapat diterima, sebabnya ada pada surel jawabannya.</p>
<p style="margin:8px 0">Hari ini disampaikan juga kepada: Subbagian Perencanaan, Data, dan Informasi; Operator Reformasi Birokrasi.</p>
<p style="margin:8px 0">Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-07-06T00:00:00.203542Z',1,'2026-07-06T00:00:00.203542Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-06_00037_reminder_kasubbag.rdi.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(38,'3514','reminder/2026-07-06/phs@kpu-pasuruan.example','reminder','practice','phs@kpu-pasuruan.example','Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Isian Semester I Tahun 2026 dari Subbagian Partisipasi, Hubungan Masyarakat, dan SDM belum kami terima. Batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).

Laporan sudah disusun tanpa isian itu dan menyebutnya kepada pejabat pemutus; isian yang dikirim sekarang dipakai pada revisi atau perubahan berikutnya.

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/3199a9e8fe672a5fd9172d15be0dbc69

Tautan ini terbuka di komputer kantor tempat program ini berjalan. Formulirnya terlampir pada surel “Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM” tanggal 1 Juli 2026. Bila isian sudah dikirim tetapi belum dapat diterima, sebabnya ada pada surel jawabannya.

Hari ini disampaikan juga kepada: Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan SDM; Operator Reformasi Birokrasi.

Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Isian Semester I Tahun 2026 dari Subbagian Partisipasi, Hubungan Masyarakat, dan SDM belum kami terima. Batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).</p>
<p style="margin:8px 0">Laporan sudah disusun tanpa isian itu dan menyebutnya kepada pejabat pemutus; isian yang dikirim sekarang dipakai pada revisi atau perubahan berikutnya.</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/3199a9e8fe672a5fd9172d15be0dbc69" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/3199a9e8fe672a5fd9172d15be0dbc69</p>
<p style="margin:8px 0">Tautan ini terbuka di komputer kantor tempat program ini berjalan. Formulirnya terlampir pada surel “Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM” tanggal 1 Juli 2026. Bila isian sudah dikirim tetapi belum dapat diterima, sebabnya ada pada surel jawabannya.</p>
<p style="margin:8px 0">Hari ini disampaikan juga kepada: Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan SDM; Operator Reformasi Birokrasi.</p>
<p style="margin:8px 0">Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-07-06T00:00:00.204633Z',1,'2026-07-06T00:00:00.204633Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-06_00038_reminder_phs.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(39,'3514','reminder/2026-07-06/kasubbag.phs@kpu-pasuruan.example','reminder','practice','kasubbag.phs@kpu-pasuruan.example','Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM','*** MODE LATIHAN: surel ini tidak dikirim ke mana pun. ***

Isian Semester I Tahun 2026 dari Subbagian Partisipasi, Hubungan Masyarakat, dan SDM belum kami terima. Batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).

Laporan sudah disusun tanpa isian itu dan menyebutnya kepada pejabat pemutus; isian yang dikirim sekarang dipakai pada revisi atau perubahan berikutnya.

Sebagai kepala subbagian, mohon Saudara memastikan isian itu dikirim hari ini.

Kirim lewat halaman subbagian:
http://127.0.0.1:4200/kirim/3199a9e8fe672a5fd9172d15be0dbc69

Tautan ini terbuka di komputer kantor tempat program ini berjalan. Formulirnya terlampir pada surel “Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM” tanggal 1 Juli 2026. Bila isian sudah dikirim tetapi belum dapat diterima, sebabnya ada pada surel jawabannya.

Hari ini disampaikan juga kepada: Subbagian Partisipasi, Hubungan Masyarakat, dan SDM; Operator Reformasi Birokrasi.

Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.

-- 
Pelaporan RB KPU Kabupaten Pasuruan
Jalan Contoh Nomor 1, Bangil, Pasuruan
Telepon (0343) 000000, surel rb@kpu-pasuruan.example
','<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Lewat batas waktu 3 Juli 2026: isian RB Semester I Tahun 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM</title></head><body style="margin:0;padding:0;background:#eef0f3"><div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">MODE LATIHAN: surel ini tidak dikirim ke mana pun.</p><p style="margin:0 0 10px;font-size:17px;font-weight:bold">Isian Semester I Tahun 2026 dari Subbagian Partisipasi, Hubungan Masyarakat, dan SDM belum kami terima. Batas waktunya Jumat, 3 Juli 2026 (sudah lewat 1 hari kerja).</p>
<p style="margin:8px 0">Laporan sudah disusun tanpa isian itu dan menyebutnya kepada pejabat pemutus; isian yang dikirim sekarang dipakai pada revisi atau perubahan berikutnya.</p>
<p style="margin:8px 0">Sebagai kepala subbagian, mohon Saudara memastikan isian itu dikirim hari ini.</p>
<p style="margin:12px 0"><a href="http://127.0.0.1:4200/kirim/3199a9e8fe672a5fd9172d15be0dbc69" style="display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px">Kirim lewat halaman subbagian</a></p><p style="margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all">http://127.0.0.1:4200/kirim/3199a9e8fe672a5fd9172d15be0dbc69</p>
<p style="margin:8px 0">Tautan ini terbuka di komputer kantor tempat program ini berjalan. Formulirnya terlampir pada surel “Isian RB Semester I Tahun 2026 mohon dikirim s.d. 3 Juli 2026 - Subbagian Partisipasi, Hubungan Masyarakat, dan SDM” tanggal 1 Juli 2026. Bila isian sudah dikirim tetapi belum dapat diterima, sebabnya ada pada surel jawabannya.</p>
<p style="margin:8px 0">Hari ini disampaikan juga kepada: Subbagian Partisipasi, Hubungan Masyarakat, dan SDM; Operator Reformasi Birokrasi.</p>
<p style="margin:8px 0">Pengingat dikirim paling banyak sekali sehari, pada hari kerja, dan berhenti sesudah halnya dikerjakan.</p><div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563"><strong>Pelaporan RB KPU Kabupaten Pasuruan</strong><br>Jalan Contoh Nomor 1, Bangil, Pasuruan<br>Telepon (0343) 000000, surel rb@kpu-pasuruan.example</div></div></body></html>','[]',NULL,NULL,'2026-07-06T00:00:00.205592Z',1,'2026-07-06T00:00:00.205592Z',NULL,NULL,NULL,NULL,NULL,'Mode latihan: ditulis ke 2026-07-06_00039_reminder_kasubbag.phs.eml, tidak dikirim.',NULL,NULL,NULL,NULL);
CREATE TABLE period (
	office_code VARCHAR(8) NOT NULL, 
	code VARCHAR(16) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	opens_on DATE NOT NULL, 
	cut_off_on DATE NOT NULL, 
	due_on DATE NOT NULL, 
	province_due_on DATE NOT NULL, 
	province_letter TEXT NOT NULL, 
	recorded_late_on DATE, moved_because TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_period PRIMARY KEY (office_code, code)
);
INSERT INTO "period" VALUES('3514','2025-S1','planned','2025-06-22','2025-07-04','2025-07-03','2025-07-10','',NULL,'');
INSERT INTO "period" VALUES('3514','2025-S2','planned','2025-12-14','2026-01-09','2026-01-08','2026-01-15','',NULL,'');
INSERT INTO "period" VALUES('3514','2025-T','planned','2025-12-14','2026-01-26','2026-01-23','2026-01-30','',NULL,'');
INSERT INTO "period" VALUES('3514','2026-S1','open','2026-06-22','2026-07-06','2026-07-03','2026-07-10','',NULL,'');
INSERT INTO "period" VALUES('3514','2026-S2','planned','2026-12-14','2027-01-11','2027-01-08','2027-01-15','',NULL,'');
INSERT INTO "period" VALUES('3514','2026-T','planned','2026-12-14','2027-01-25','2027-01-22','2027-01-29','',NULL,'');
CREATE TABLE photo_print (
	office_code VARCHAR(8) NOT NULL, 
	source_sha256 VARCHAR(64) NOT NULL, 
	made_as VARCHAR(64) NOT NULL, 
	print_sha256 VARCHAR(64) NOT NULL, 
	size INTEGER NOT NULL, 
	width INTEGER NOT NULL, 
	height INTEGER NOT NULL, 
	CONSTRAINT pk_photo_print PRIMARY KEY (office_code, source_sha256, made_as)
);
CREATE TABLE plan_version (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	year INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	content_sha256 VARCHAR(64) NOT NULL, 
	workbook_sha256 VARCHAR(64) NOT NULL, 
	draft_sha256 VARCHAR(64) NOT NULL, 
	reason TEXT NOT NULL, 
	note TEXT NOT NULL, 
	imported_at VARCHAR(32) NOT NULL, 
	frozen_at VARCHAR(32), 
	document_sha256 VARCHAR(64), draft_parts_sha256 VARCHAR(64), 
	CONSTRAINT pk_plan_version PRIMARY KEY (id), 
	CONSTRAINT uq_plan_version_office_code_year_number UNIQUE (office_code, year, number)
);
INSERT INTO "plan_version" VALUES(1,'3514',2026,1,'frozen','808ff44b55e9c14f50bd4afb98a0cc7d4bad0f3dd1cb74f2cba09ec1039489e6','8cc3f21a46eb9bd1dac7fe5302e8b26104c522e181f234ea51679f03afed3d65','b2667b22ff0bd7cc338bccf440243a464fbccdf5e9baa5c32ffc99e1bec6f463','','','2026-06-22T00:00:00.328122Z','2026-06-22T00:00:00.392540Z','ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d','c0cde6d4b38400f56ed17ee109eaf94038a126e06e5893de19046b0f2ce0d8ca');
CREATE TABLE printed (
	office_code VARCHAR(8) NOT NULL, 
	source_sha256 VARCHAR(64) NOT NULL, 
	pdf_sha256 VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_printed PRIMARY KEY (office_code, source_sha256)
);
INSERT INTO "printed" VALUES('3514','ccd9709726345d15115ebef72f86cb9818a73c0b4ab93e8f5591c127ed70213d','b5e2d7567844d480c28a1d00730a36592ae9eb024ba185485419a3a48cd296c4');
INSERT INTO "printed" VALUES('3514','7a88110efb84ae83835fc57eb6f09cd3d820b2e97fde123e107f372c420e0751','1f88ae5629cc5b69c9cb8433b142308e3ee3231b171e60a8953141d7d7181b11');
INSERT INTO "printed" VALUES('3514','501bee379dd5fb22565f6f7f27df9dfa2fdb21277fcc696fbb2d4ac10f024747','98c997300240d3d7ea1d282ae3550bed97d083077c257a5de63d5815d6826df4');
CREATE TABLE received_file (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	unit_code VARCHAR(32) NOT NULL, 
	claim VARCHAR(64) NOT NULL, 
	name TEXT NOT NULL, 
	sha256 VARCHAR(64), 
	channel VARCHAR(32) NOT NULL, 
	received_at VARCHAR(32) NOT NULL, 
	outcome VARCHAR(32) NOT NULL, 
	waits_for VARCHAR(16) NOT NULL, 
	reason_code VARCHAR(32) NOT NULL, 
	message TEXT NOT NULL, 
	submission_id INTEGER, read_at VARCHAR(32), 
	CONSTRAINT pk_received_file PRIMARY KEY (id), 
	CONSTRAINT fk_received_file_submission_id FOREIGN KEY(submission_id) REFERENCES submission (id), 
	CONSTRAINT uq_received_file_office_code_claim_name UNIQUE (office_code, claim, name)
);
INSERT INTO "received_file" VALUES(1,'3514','KUL','KUL-8fb7e869f2db40508b71179a1969c789','isian.xlsx','f03905bc88a7f0769af26cb725c29a1d69a04556a9edb333043cc2742d1f15dd','inbox','2026-07-02T03:00:00.000719Z','workbook','','','',1,'2026-07-02T03:00:00.299769Z');
CREATE TABLE received_mail (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	message_id TEXT NOT NULL, 
	sender TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	received_at VARCHAR(32) NOT NULL, 
	content_sha256 VARCHAR(64), 
	said_sha256 VARCHAR(64) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	unit_code VARCHAR(32) NOT NULL, 
	claim VARCHAR(64), 
	reason_code VARCHAR(32) NOT NULL, 
	message TEXT NOT NULL, authenticity VARCHAR(32) DEFAULT 'unproven' NOT NULL, is_told BOOLEAN DEFAULT 0 NOT NULL, revision_id INTEGER, read_at VARCHAR(32), is_clock_doubted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_received_mail PRIMARY KEY (id), 
	CONSTRAINT uq_received_mail_office_code_claim UNIQUE (office_code, claim), 
	CONSTRAINT uq_received_mail_office_code_message_id_said_sha256 UNIQUE (office_code, message_id, said_sha256)
);
CREATE TABLE recommendation (
	office_code VARCHAR(8) NOT NULL, 
	year INTEGER NOT NULL, 
	code VARCHAR(32) NOT NULL, 
	position INTEGER NOT NULL, 
	area_code VARCHAR(32) NOT NULL, 
	text TEXT NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	follow_up TEXT NOT NULL, 
	evidence TEXT NOT NULL, condition TEXT DEFAULT '' NOT NULL, criterion TEXT DEFAULT '' NOT NULL, consequence TEXT DEFAULT '' NOT NULL, answer_reason TEXT DEFAULT '' NOT NULL, unit_code VARCHAR(32) DEFAULT '' NOT NULL, due_on DATE, 
	CONSTRAINT pk_recommendation PRIMARY KEY (office_code, year, code)
);
CREATE TABLE recommendation_progress (
	submission_id INTEGER NOT NULL, 
	recommendation_code VARCHAR(32) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	status_text TEXT NOT NULL, 
	done TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	evidence_text TEXT NOT NULL, 
	sheet TEXT NOT NULL, 
	cells TEXT NOT NULL, 
	CONSTRAINT pk_recommendation_progress PRIMARY KEY (submission_id, recommendation_code), 
	CONSTRAINT fk_recommendation_progress_submission_id FOREIGN KEY(submission_id) REFERENCES submission (id)
);
CREATE TABLE relay_limit (
	office_code VARCHAR(8) NOT NULL, 
	largest BIGINT NOT NULL, 
	seen_at VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_relay_limit PRIMARY KEY (office_code)
);
CREATE TABLE request (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	subject_kind VARCHAR(32) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	subject_title TEXT NOT NULL, 
	stage VARCHAR(32) NOT NULL, 
	round INTEGER NOT NULL, 
	officer TEXT NOT NULL, 
	content_sha256 VARCHAR(64) NOT NULL, 
	draft_sha256 VARCHAR(64) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	requested_at VARCHAR(32) NOT NULL, 
	due_on DATE NOT NULL, 
	launch INTEGER NOT NULL, 
	run_id VARCHAR(36), 
	run_ready_at VARCHAR(32), moved_because TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_request PRIMARY KEY (id), 
	CONSTRAINT uq_request_office_code_subject_kind_subject_id_stage_round UNIQUE (office_code, subject_kind, subject_id, stage, round)
);
INSERT INTO "request" VALUES(1,'3514','plan',1,'Rencana Aksi RB 2026 - Versi 1','secretary',1,'{"acting": "", "decree": "", "email": "sekretaris@kpu-pasuruan.example", "is_four_eyes_exception": false, "is_own_unit": false, "name": "Sekretaris Contoh", "nip": "19700101 199503 1 001", "role": "secretary", "title": "Sekretaris KPU Kabupaten Pasuruan"}','808ff44b55e9c14f50bd4afb98a0cc7d4bad0f3dd1cb74f2cba09ec1039489e6','c0cde6d4b38400f56ed17ee109eaf94038a126e06e5893de19046b0f2ce0d8ca','approved','2026-06-22T00:00:00.336100Z','2026-06-25',1,NULL,NULL,'');
INSERT INTO "request" VALUES(2,'3514','plan',1,'Rencana Aksi RB 2026 - Versi 1','chair',1,'{"acting": "", "decree": "", "email": "ketua@kpu-pasuruan.example", "is_four_eyes_exception": false, "is_own_unit": false, "name": "Ketua Contoh", "nip": "", "role": "chair", "title": "Ketua KPU Kabupaten Pasuruan"}','808ff44b55e9c14f50bd4afb98a0cc7d4bad0f3dd1cb74f2cba09ec1039489e6','c0cde6d4b38400f56ed17ee109eaf94038a126e06e5893de19046b0f2ce0d8ca','approved','2026-06-22T00:00:00.369659Z','2026-06-25',1,NULL,NULL,'');
INSERT INTO "request" VALUES(3,'3514','report',1,'Laporan RB Semester I 2026 - Revisi 1','secretary',1,'{"acting": "", "decree": "", "email": "sekretaris@kpu-pasuruan.example", "is_four_eyes_exception": false, "is_own_unit": false, "name": "Sekretaris Contoh", "nip": "19700101 199503 1 001", "role": "secretary", "title": "Sekretaris KPU Kabupaten Pasuruan"}','b7de23ceb4a2217d9926a5009c1b49b1a12f068c125bf27f61cf32ee595cfef6','288c7f0e9053b1e0b2ae1e936feab83ed02436c19b32adb50e5d41d359de8312','open','2026-07-06T00:00:00.152856Z','2026-07-09',1,'run-3-1','2026-07-06T00:00:01.601611Z','');
CREATE TABLE restoration (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	copy_made_at VARCHAR(32) NOT NULL, 
	copy_seq INTEGER NOT NULL, 
	restored_at VARCHAR(32) NOT NULL, 
	reconciled_at VARCHAR(32), 
	lost_anchors TEXT NOT NULL, 
	CONSTRAINT pk_restoration PRIMARY KEY (id)
);
CREATE TABLE revision (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	period_code VARCHAR(16) NOT NULL, 
	amendment INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	plan_version_id INTEGER NOT NULL, 
	content TEXT NOT NULL, 
	content_sha256 VARCHAR(64) NOT NULL, 
	config_sha256 VARCHAR(64) NOT NULL, 
	draft_sha256 VARCHAR(64) NOT NULL, 
	compiled_at VARCHAR(32) NOT NULL, 
	letter_number TEXT, 
	dated_on DATE, 
	signers TEXT, 
	document_sha256 VARCHAR(64), 
	data_sha256 VARCHAR(64), 
	note TEXT NOT NULL, draft_parts_sha256 VARCHAR(64), 
	CONSTRAINT pk_revision PRIMARY KEY (id), 
	CONSTRAINT fk_revision_plan_version_id FOREIGN KEY(plan_version_id) REFERENCES plan_version (id), 
	CONSTRAINT uq_revision_office_code_period_code_amendment_number UNIQUE (office_code, period_code, amendment, number)
);
INSERT INTO "revision" VALUES(1,'3514','2026-S1',0,1,'in_approval',1,'{"amendment":0,"areas":[{"code":"A1","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":6,"due_quarters":7,"is_extra":false,"label":"Manajemen Perubahan","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A2","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":2,"due_quarters":3,"is_extra":false,"label":"Deregulasi Kebijakan","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A3","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":1,"due_quarters":1,"is_extra":false,"label":"Penataan Organisasi","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A4","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":4,"due_quarters":6,"is_extra":false,"label":"Penataan Tata Laksana","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A5","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":6,"due_quarters":10,"is_extra":false,"label":"Penataan SDM Aparatur","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A6","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":5,"due_quarters":6,"is_extra":false,"label":"Penguatan Akuntabilitas","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A7","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":5,"due_quarters":6,"is_extra":false,"label":"Penguatan Pengawasan","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"A8","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":2,"due_quarters":2,"is_extra":false,"label":"Peningkatan Kualitas Pelayanan Publik","score":"0.00","semesters":[],"word":"area perubahan"},{"code":"QW","counted_count":0,"counted_quarters":0,"coverage":"0.00","due_count":3,"due_quarters":6,"is_extra":true,"label":"Quick Wins","score":"0.00","semesters":[],"word":"program percepatan"}],"changes_since":[],"comparisons":[{"areas":{},"period":"Semester II 2025","score":null},{"areas":{},"period":"Semester I 2025","score":null}],"evidence":[],"evidence_kinds":{"abk":"Analisis beban kerja (ABK)","berita_acara":"Berita acara","daftar_hadir":"Daftar hadir","dip":"Daftar informasi publik (DIP)","dokumen":"Dokumen","foto":"Foto","identifikasi":"Identifikasi","kertas_kerja":"Kertas kerja","laporan":"Laporan","lkjip":"Laporan kinerja (LKjIP)","materi":"Materi","matriks":"Matriks","notula":"Notula","pakta_integritas":"Pakta integritas","perjanjian_kinerja":"Perjanjian kinerja","pernyataan":"Surat pernyataan","peta_jabatan":"Peta jabatan","publikasi":"Publikasi","register_risiko":"Register risiko","rekap":"Rekapitulasi","rencana_aksi":"Rencana aksi","rencana_kerja":"Rencana kerja","sertifikat":"Sertifikat","sk":"Surat keputusan (SK)","skp":"Sasaran kinerja pegawai (SKP)","sop":"Standar operasional prosedur (SOP)","surat_tugas":"Surat tugas","tanda_terima":"Tanda terima atau bukti unggah","tangkapan_layar":"Tangkapan layar","undangan":"Undangan"},"exceptions":[],"file_name":"Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514","findings":[{"explanation":"","for_officer":"Realisasi belum disertai data dukung yang dapat dikenali, sehingga belum dihitung.","for_report":"Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.","indicator":"A4-11","message":"Realisasi ''Jumlah SOP yang dievaluasi'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan kertas kerja dan standar operasional prosedur (SOP) di kolom Data dukung.","quarter":0,"quarters":[1,2],"rule":"R07","severity":"blocking","unit":"KUL"},{"explanation":"","for_officer":"Realisasi belum disertai data dukung yang dapat dikenali, sehingga belum dihitung.","for_report":"Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.","indicator":"A4-12","message":"Realisasi ''Jumlah laporan penggunaan aplikasi naskah dinas elektronik'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan laporan di kolom Data dukung.","quarter":0,"quarters":[1,2],"rule":"R07","severity":"blocking","unit":"KUL"},{"explanation":"","for_officer":"Realisasi belum disertai data dukung yang dapat dikenali, sehingga belum dihitung.","for_report":"Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.","indicator":"A4-14","message":"Realisasi ''Jumlah SK tim pengawasan kearsipan'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan surat keputusan (SK) di kolom Data dukung.","quarter":0,"quarters":[1,2],"rule":"R07","severity":"blocking","unit":"KUL"},{"explanation":"","for_officer":"Realisasi belum disertai data dukung yang dapat dikenali, sehingga belum dihitung.","for_report":"Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.","indicator":"QW-35","message":"Realisasi ''Persentase surat masuk yang didisposisi paling lambat satu hari kerja'' belum disertai data dukung sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautan rekapitulasi di kolom Data dukung.","quarter":0,"quarters":[1,2],"rule":"R07","severity":"blocking","unit":"KUL"}],"format":7,"indicators":[{"activity":"Penetapan Tim RB dan rencana kerja","area":"A1","code":"A1-01","common_code":"RB.A1.01","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah SK Tim RB yang dilengkapi rencana kerja","narrative":"","obstacle":"","polarity":"max","position":1,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"FGD penyusunan rencana aksi RB","area":"A1","code":"A1-02","common_code":"RB.A1.02","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah dokumen rencana aksi RB yang ditetapkan","narrative":"","obstacle":"","polarity":"max","position":2,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Kick off dan internalisasi RB","area":"A1","code":"A1-03","common_code":"RB.A1.03","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai yang mengikuti internalisasi RB","narrative":"","obstacle":"","polarity":"max","position":3,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"PHS"},{"activity":"Penetapan agen perubahan dan laporannya","area":"A1","code":"A1-04","common_code":"RB.A1.04","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase agen perubahan yang menghasilkan perubahan (1 agen 1 perubahan)","narrative":"","obstacle":"","polarity":"max","position":4,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"50.00"}],"semesters":[],"solution":"","target_kind":"kumulatif","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"50.00"},"unit":"PHS"},{"activity":"Rapat monitoring dan evaluasi RB triwulanan","area":"A1","code":"A1-05","common_code":"RB.A1.05","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan monitoring dan evaluasi RB","narrative":"","obstacle":"","polarity":"max","position":5,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"RDI"},{"activity":"Penandatanganan pakta integritas","area":"A1","code":"A1-06","common_code":"RB.A1.06","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai yang menandatangani pakta integritas","narrative":"","obstacle":"","polarity":"max","position":6,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"PHS"},{"activity":"Identifikasi dan inventarisasi keputusan KPU Kabupaten","area":"A2","code":"A2-07","common_code":"RB.A2.01","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah daftar inventaris keputusan","narrative":"","obstacle":"","polarity":"max","position":7,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"2.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"TPH"},{"activity":"Pengunggahan produk hukum di JDIH","area":"A2","code":"A2-08","common_code":"RB.A2.02","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase produk hukum yang diunggah tepat waktu","narrative":"","obstacle":"","polarity":"max","position":8,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"100.00"}],"semesters":[],"solution":"","target_kind":"rata_rata","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"TPH"},{"activity":"Evaluasi organisasi dan penyesuaian SOTK","area":"A3","code":"A3-09","common_code":"RB.A3.01","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan evaluasi organisasi","narrative":"","obstacle":"","polarity":"max","position":9,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Evaluasi uraian jabatan dan peta jabatan","area":"A3","code":"A3-10","common_code":"RB.A3.02","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah dokumen peta jabatan yang dimutakhirkan","narrative":"","obstacle":"","polarity":"max","position":10,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","status":"no_target","target":null},"unit":"PHS"},{"activity":"Penyusunan dan evaluasi SOP menurut peta proses bisnis","area":"A4","code":"A4-11","common_code":"RB.A4.01","evidence_count":0,"explanation":"","follow_up":"Evaluasi SOP pengadaan langsung diselesaikan bersama pejabat pengadaan.","follow_up_due":"31 Juli 2026","follow_up_pic":"Kasubbag KUL","kind":"jumlah","measure":"SOP","name":"Jumlah SOP yang dievaluasi","narrative":"Empat SOP bidang keuangan dan logistik dievaluasi terhadap peta proses bisnis, yaitu pencairan uang persediaan, perjalanan dinas, pengelolaan gudang, dan peminjaman kendaraan.","obstacle":"Evaluasi SOP pengadaan langsung tertunda karena pejabat pengadaan mengikuti pelatihan pada Juni 2026.","polarity":"max","position":11,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":"4.00","counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.","status":"blocked","target":"5.00"}],"semesters":[],"solution":"Waktu baku empat SOP ditetapkan dari pengukuran pelaksanaan selama satu bulan dan dicatat dalam kertas kerja.","target_kind":"jumlah","target_year":"10.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"blocked","target":"5.00"},"unit":"KUL"},{"activity":"Penggunaan aplikasi naskah dinas elektronik","area":"A4","code":"A4-12","common_code":"RB.A4.02","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan penggunaan aplikasi naskah dinas elektronik","narrative":"Laporan penggunaan aplikasi naskah dinas elektronik disusun setiap triwulan, memuat jumlah surat masuk dan surat keluar serta persentase surat yang diproses seluruhnya secara elektronik.","obstacle":"","polarity":"max","position":12,"quarters":[{"achievement":null,"actual":"1.00","counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.","status":"blocked","target":"1.00"},{"achievement":null,"actual":"1.00","counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.","status":"blocked","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"blocked","target":"2.00"},"unit":"KUL"},{"activity":"Keterbukaan informasi publik (PPID)","area":"A4","code":"A4-13","common_code":"RB.A4.03","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan layanan informasi publik","narrative":"","obstacle":"","polarity":"max","position":13,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"PHS"},{"activity":"Pembentukan tim pengawasan kearsipan","area":"A4","code":"A4-14","common_code":"RB.A4.04","evidence_count":0,"explanation":"","follow_up":"Tim menyusun jadwal audit kearsipan internal untuk semester II.","follow_up_due":"14 Agustus 2026","follow_up_pic":"Arsiparis","kind":"jumlah","measure":"dokumen","name":"Jumlah SK tim pengawasan kearsipan","narrative":"Sekretaris menetapkan tim pengawasan kearsipan internal beserta uraian tugasnya pada Februari 2026.","obstacle":"","polarity":"max","position":14,"quarters":[{"achievement":null,"actual":"1.00","counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.","status":"blocked","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"blocked","target":"1.00"},"unit":"KUL"},{"activity":"Analisis kebutuhan pegawai dan analisis beban kerja","area":"A5","code":"A5-15","common_code":"RB.A5.01","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah dokumen analisis beban kerja","narrative":"","obstacle":"","polarity":"max","position":15,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Identifikasi kebutuhan pendidikan dan pelatihan","area":"A5","code":"A5-16","common_code":"RB.A5.02","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan identifikasi kebutuhan pelatihan","narrative":"","obstacle":"","polarity":"max","position":16,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Pengembangan kompetensi pegawai","area":"A5","code":"A5-17","common_code":"RB.A5.03","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai yang mengikuti pelatihan","narrative":"","obstacle":"","polarity":"max","position":17,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"10.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"30.00"}],"semesters":[],"solution":"","target_kind":"kumulatif","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"30.00"},"unit":"PHS"},{"activity":"Penetapan dan penilaian SKP","area":"A5","code":"A5-18","common_code":"RB.A5.04","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai dengan SKP yang ditetapkan dan dinilai","narrative":"","obstacle":"","polarity":"max","position":18,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"100.00"}],"semesters":[],"solution":"","target_kind":"rata_rata","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"PHS"},{"activity":"Pemutakhiran data kepegawaian","area":"A5","code":"A5-19","common_code":"RB.A5.05","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase data kepegawaian yang mutakhir","narrative":"","obstacle":"","polarity":"max","position":19,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"100.00"}],"semesters":[],"solution":"","target_kind":"rata_rata","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"PHS"},{"activity":"Penegakan disiplin dan kode etik","area":"A5","code":"A5-20","common_code":"RB.A5.06","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"kasus","name":"Jumlah pelanggaran disiplin dan kode etik","narrative":"","obstacle":"","polarity":"min","position":20,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"0.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"0.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"0.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"0.00"},"unit":"PHS"},{"activity":"Penyusunan Perjanjian Kinerja","area":"A6","code":"A6-21","common_code":"RB.A6.01","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah dokumen Perjanjian Kinerja","narrative":"","obstacle":"","polarity":"max","position":21,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"RDI"},{"activity":"Keterlibatan pimpinan dalam penyusunan Renstra dan Perjanjian Kinerja","area":"A6","code":"A6-22","common_code":"RB.A6.02","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"kegiatan","name":"Jumlah rapat perencanaan yang dipimpin pimpinan","narrative":"","obstacle":"","polarity":"max","position":22,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"2.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"RDI"},{"activity":"Rapat evaluasi kinerja triwulanan","area":"A6","code":"A6-23","common_code":"RB.A6.03","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan capaian kinerja triwulanan","narrative":"","obstacle":"","polarity":"max","position":23,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"RDI"},{"activity":"Penyampaian LKjIP tepat waktu","area":"A6","code":"A6-24","common_code":"RB.A6.04","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah LKjIP yang disampaikan tepat waktu","narrative":"","obstacle":"","polarity":"max","position":24,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"RDI"},{"activity":"Peningkatan kapasitas SDM akuntabilitas kinerja","area":"A6","code":"A6-25","common_code":"RB.A6.05","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"orang","name":"Jumlah pegawai yang mengikuti pelatihan akuntabilitas kinerja","narrative":"","obstacle":"","polarity":"max","position":25,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"2.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"RDI"},{"activity":"Kampanye publik dan pengendalian gratifikasi","area":"A7","code":"A7-26","common_code":"RB.A7.01","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan unit pengendalian gratifikasi","narrative":"","obstacle":"","polarity":"max","position":26,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"2.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"TPH"},{"activity":"Penyampaian LHKPN dan LHKASN","area":"A7","code":"A7-27","common_code":"RB.A7.02","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase wajib lapor yang menyampaikan laporan harta kekayaan","narrative":"","obstacle":"","polarity":"max","position":27,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"TPH"},{"activity":"Penilaian risiko dan SPIP","area":"A7","code":"A7-28","common_code":"RB.A7.03","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan manajemen risiko","narrative":"","obstacle":"","polarity":"max","position":28,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"TPH"},{"activity":"Sosialisasi dan pelaporan Whistle Blowing System","area":"A7","code":"A7-29","common_code":"RB.A7.04","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"laporan","name":"Jumlah laporan sosialisasi dan pengelolaan WBS","narrative":"","obstacle":"","polarity":"max","position":29,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"2.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"TPH"},{"activity":"Penanganan benturan kepentingan","area":"A7","code":"A7-30","common_code":"RB.A7.05","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase pegawai yang membuat pernyataan bebas benturan kepentingan","narrative":"","obstacle":"","polarity":"max","position":30,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"100.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"100.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"100.00"},"unit":"TPH"},{"activity":"Penetapan standar pelayanan dan maklumat pelayanan","area":"A8","code":"A8-31","common_code":"RB.A8.01","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"dokumen","name":"Jumlah SK standar pelayanan","narrative":"","obstacle":"","polarity":"max","position":31,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"no_target","target":null}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"1.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"1.00"},"unit":"PHS"},{"activity":"Survei kepuasan masyarakat serta media pengaduan dan konsultasi","area":"A8","code":"A8-32","common_code":"RB.A8.02","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"nilai","measure":"nilai","name":"Nilai survei kepuasan masyarakat (SKM)","narrative":"","obstacle":"","polarity":"max","position":32,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":0,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"no_target","target":null},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"80.00"}],"semesters":[],"solution":"","target_kind":"rata_rata","target_year":"81.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","status":"missing","target":"80.00"},"unit":"PHS"},{"activity":"Pemutakhiran daftar pemilih berkelanjutan","area":"QW","code":"QW-33","common_code":"RB.QW.01","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"rekapitulasi","name":"Jumlah rekapitulasi pemutakhiran daftar pemilih yang ditetapkan","narrative":"","obstacle":"","polarity":"max","position":33,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"1.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"4.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"2.00"},"unit":"RDI"},{"activity":"Pendidikan pemilih di sekolah","area":"QW","code":"QW-34","common_code":"RB.QW.02","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"jumlah","measure":"sekolah","name":"Jumlah sekolah yang menerima pendidikan pemilih","narrative":"","obstacle":"","polarity":"max","position":34,"quarters":[{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"","status":"missing","target":"1.00"},{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"","status":"missing","target":"2.00"}],"semesters":[],"solution":"","target_kind":"jumlah","target_year":"6.00","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"missing","target":"3.00"},"unit":"PHS"},{"activity":"Disposisi surat masuk paling lambat satu hari kerja","area":"QW","code":"QW-35","common_code":"RB.QW.03","evidence_count":0,"explanation":"","follow_up":"","follow_up_due":"","follow_up_pic":"","kind":"persen","measure":"persen","name":"Persentase surat masuk yang didisposisi paling lambat satu hari kerja","narrative":"Pada triwulan I sebanyak 171 dari 200 surat masuk didisposisi paling lambat satu hari kerja, dan pada triwulan II seluruh 188 surat masuk memenuhi batas waktu itu.","obstacle":"Pada triwulan I disposisi tertunda ketika pimpinan melaksanakan perjalanan dinas.","polarity":"max","position":35,"quarters":[{"achievement":null,"actual":"85.50","counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":1,"reason":"Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.","status":"blocked","target":"85.00"},{"achievement":null,"actual":"100.00","counted":null,"counted_quarters":0,"due_quarters":1,"high":null,"low":null,"mark":"","quarter":2,"reason":"Data dukung belum tersedia, sehingga realisasi belum diperhitungkan.","status":"blocked","target":"85.00"}],"semesters":[],"solution":"Pimpinan memberikan disposisi melalui aplikasi naskah dinas elektronik dari luar kantor sejak awal triwulan II.","target_kind":"rata_rata","target_year":"87.50","total":{"achievement":null,"actual":null,"counted":null,"counted_quarters":0,"due_quarters":2,"high":null,"low":null,"mark":"","status":"blocked","target":"85.00"},"unit":"KUL"}],"kind":"semester","next":[{"indicator":"A1-04","quarter":3,"target":"50.00"},{"indicator":"A1-04","quarter":4,"target":"100.00"},{"indicator":"A1-05","quarter":3,"target":"1.00"},{"indicator":"A1-05","quarter":4,"target":"1.00"},{"indicator":"A2-07","quarter":4,"target":"1.00"},{"indicator":"A2-08","quarter":3,"target":"100.00"},{"indicator":"A2-08","quarter":4,"target":"100.00"},{"indicator":"A3-10","quarter":3,"target":"1.00"},{"indicator":"A4-11","quarter":4,"target":"5.00"},{"indicator":"A4-12","quarter":3,"target":"1.00"},{"indicator":"A4-12","quarter":4,"target":"1.00"},{"indicator":"A4-13","quarter":3,"target":"1.00"},{"indicator":"A4-13","quarter":4,"target":"1.00"},{"indicator":"A5-17","quarter":3,"target":"60.00"},{"indicator":"A5-17","quarter":4,"target":"100.00"},{"indicator":"A5-18","quarter":3,"target":"100.00"},{"indicator":"A5-18","quarter":4,"target":"100.00"},{"indicator":"A5-19","quarter":3,"target":"100.00"},{"indicator":"A5-19","quarter":4,"target":"100.00"},{"indicator":"A5-20","quarter":3,"target":"0.00"},{"indicator":"A5-20","quarter":4,"target":"0.00"},{"indicator":"A6-22","quarter":4,"target":"1.00"},{"indicator":"A6-23","quarter":3,"target":"1.00"},{"indicator":"A6-23","quarter":4,"target":"1.00"},{"indicator":"A6-25","quarter":4,"target":"2.00"},{"indicator":"A7-26","quarter":4,"target":"1.00"},{"indicator":"A7-28","quarter":3,"target":"1.00"},{"indicator":"A7-28","quarter":4,"target":"1.00"},{"indicator":"A7-29","quarter":4,"target":"1.00"},{"indicator":"A8-32","quarter":4,"target":"82.00"},{"indicator":"QW-33","quarter":3,"target":"1.00"},{"indicator":"QW-33","quarter":4,"target":"1.00"},{"indicator":"QW-34","quarter":3,"target":"2.00"},{"indicator":"QW-34","quarter":4,"target":"1.00"},{"indicator":"QW-35","quarter":3,"target":"90.00"},{"indicator":"QW-35","quarter":4,"target":"90.00"}],"number":1,"office":{"code":"3514","letterhead":{"address":"Jalan Contoh Nomor 1, Bangil, Pasuruan","contact":"Telepon (0343) 000000, surel rb@kpu-pasuruan.example","lines":["KOMISI PEMILIHAN UMUM","KABUPATEN PASURUAN"]},"name":"KPU Kabupaten Pasuruan","place":"Bangil","province_name":"KPU Provinsi Jawa Timur","recipient":{"place":"Surabaya","salutation":"Sekretaris KPU Provinsi Jawa Timur"},"roles":["secretary","chair"],"short_name":"KPU Kab. Pasuruan","titles":{"chair":"Ketua KPU Kabupaten Pasuruan","secretary":"Sekretaris KPU Kabupaten Pasuruan"},"units":{"KUL":"Subbagian Keuangan, Umum, dan Logistik","PHS":"Subbagian Partisipasi, Hubungan Masyarakat, dan SDM","RDI":"Subbagian Perencanaan, Data, dan Informasi","TPH":"Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"}},"own_words":[],"package":{"copies":["Ketua KPU Kabupaten Pasuruan"],"evidence":"parts","files":[],"items":[{"files":["Surat_Pengantar_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514.docx"],"kind":"letter","name":"Surat pengantar","purpose":"naskah dinas yang mengantarkan paket ini"},{"files":["Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514.docx"],"kind":"report","name":"Laporan Pelaksanaan Reformasi Birokrasi Semester I Tahun 2026","purpose":"dibaca dan diarsipkan"},{"files":["Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514_data.xlsx"],"kind":"matrix","name":"Matriks capaian rencana aksi","purpose":"lembar kerja Excel, untuk digabungkan dengan matriks kantor lain"},{"files":["Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514_data.json"],"kind":"data","name":"Data capaian untuk aplikasi rekapitulasi","purpose":"berkas JSON berisi angka yang sama; hanya dibaca program, tidak perlu dibuka"},{"files":["Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514_persetujuan.docx"],"kind":"approval","name":"Lembar persetujuan pejabat","purpose":"siapa menyetujui apa dan kapan"},{"files":["Laporan_RB_Semester_I_2026_KPU_Kab_Pasuruan_3514_daftar_isi.json"],"kind":"manifest","name":"Daftar isi paket","purpose":"nama, ukuran, dan sidik SHA-256 setiap berkas, serta letak setiap data dukung"}],"link":""},"period":{"code":"2026-S1","short_title":"Semester I 2026","title":"Semester I Tahun 2026","year":2026},"plan":{"number":1,"sha256":"808ff44b55e9c14f50bd4afb98a0cc7d4bad0f3dd1cb74f2cba09ec1039489e6","year":2026},"prints":{},"province_letter":"","quarters":[1,2],"recommendations":[],"recommendations_before":"","recorded_late_on":null,"regime":{"area_title":"Area Perubahan","extra_title":"Quick Wins","name":"8 area perubahan dan Quick Wins","weight_note":"","weights":{}},"score":{"category_code":"","category_label":"","coverage":"0.00","predicate":"Sangat Rendah","score":"0.00"},"semesters":[],"team":{"decree":"Keputusan KPU Kabupaten Pasuruan Nomor 5 Tahun 2026","members":[{"holder":"Ketua KPU Kabupaten Pasuruan","position":"Pengarah"},{"holder":"Anggota Divisi Sosialisasi, Pendidikan Pemilih, Parmas, dan SDM","position":"Pengarah"},{"holder":"Sekretaris KPU Kabupaten Pasuruan","position":"Ketua Pelaksana"},{"holder":"Kepala Subbagian KUL","position":"Koordinator Keuangan, Umum, dan Logistik"},{"holder":"Kepala Subbagian TPH","position":"Koordinator Teknis dan Hukum"},{"holder":"Kepala Subbagian RDI","position":"Koordinator Perencanaan, Data, dan Informasi"},{"holder":"Kepala Subbagian PHS","position":"Koordinator Partisipasi, Humas, dan SDM"},{"holder":"Operator Reformasi Birokrasi","position":"Operator Pelaporan"}]},"texts":{"catatan_penilaian_mandiri":"Nilai pada laporan ini adalah hasil penilaian mandiri KPU Kabupaten Pasuruan dan bukan nilai hasil evaluasi. Penetapan nilai dan kategori reformasi birokrasi merupakan kewenangan evaluator.","dasar_hukum":"Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand Design Reformasi Birokrasi 2010–2025 (masih menjadi acuan);\nPeraturan Presiden Nomor 105 Tahun 2018 tentang Kedudukan, Tugas, Fungsi, Wewenang, Organisasi, dan Tata Kerja Sekretariat Jenderal Komisi Pemilihan Umum, Sekretariat Komisi Pemilihan Umum Provinsi, dan Sekretariat Komisi Pemilihan Umum Kabupaten/Kota;\nPeraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 25 Tahun 2020 tentang Road Map Reformasi Birokrasi 2020–2024, sebagaimana diubah dengan Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 3 Tahun 2023 (masih menjadi acuan);\nPeraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 26 Tahun 2020 tentang Pedoman Evaluasi Pelaksanaan Reformasi Birokrasi;\nPeraturan Komisi Pemilihan Umum Nomor 14 Tahun 2020 tentang Tugas, Fungsi, Susunan Organisasi, dan Tata Kerja Sekretariat Jenderal Komisi Pemilihan Umum, Sekretariat Komisi Pemilihan Umum Provinsi, dan Sekretariat Komisi Pemilihan Umum Kabupaten/Kota, sebagaimana telah dua kali diubah, terakhir dengan Peraturan Komisi Pemilihan Umum Nomor 21 Tahun 2023;\nKeputusan Komisi Pemilihan Umum Nomor 612/ORT.04-Kpt/05/KPU/XII/2020 tentang Road Map Reformasi Birokrasi Komisi Pemilihan Umum 2020–2024 (masih menjadi acuan);\nKeputusan Komisi Pemilihan Umum Nomor 314/ORT.07-Kpt/01/KPU/V/2021 tentang petunjuk teknis pelaksanaan reformasi birokrasi di lingkungan Komisi Pemilihan Umum.","kata_pengantar":"Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa karena Laporan Pelaksanaan Reformasi Birokrasi KPU Kabupaten Pasuruan Semester I Tahun 2026 dapat disusun.\n\nLaporan ini menyajikan pelaksanaan rencana aksi pada setiap area perubahan, capaian terhadap target triwulanan, kendala yang dihadapi, serta tindak lanjut yang dilakukan oleh seluruh subbagian. Angka capaian di dalamnya berasal dari isian subbagian dan merupakan hasil penilaian mandiri.\n\nKami menyampaikan terima kasih kepada Tim Reformasi Birokrasi dan seluruh pegawai yang telah bekerja sama. Kami mengharapkan masukan dan arahan bagi perbaikan pelaksanaan reformasi birokrasi pada periode berikutnya.","latar_belakang":"Reformasi birokrasi merupakan upaya berkelanjutan untuk mewujudkan tata kelola pemerintahan yang bersih, akuntabel, dan mampu memberikan pelayanan publik yang baik. Sebagai bagian dari Komisi Pemilihan Umum, KPU Kabupaten Pasuruan melaksanakan reformasi birokrasi agar penyelenggaraan Pemilu dan Pemilihan didukung oleh kelembagaan, sumber daya manusia, dan tata laksana yang tertib.\n\nPelaksanaannya dituangkan dalam rencana aksi tahunan yang memuat kegiatan, indikator, target setiap triwulan, penanggung jawab, dan data dukung. Laporan Semester I Tahun 2026 disusun untuk menyampaikan hasil pelaksanaan rencana aksi tersebut secara terukur.","maksud_tujuan":"Laporan ini dimaksudkan sebagai bentuk pertanggungjawaban KPU Kabupaten Pasuruan atas pelaksanaan rencana aksi reformasi birokrasi Semester I Tahun 2026.\n\nTujuannya adalah menyajikan capaian setiap indikator terhadap target, menjelaskan kendala dan solusi yang telah dilakukan, serta memberikan dasar bagi pimpinan dan KPU Provinsi dalam melakukan pembinaan dan perbaikan.","pengantar_capaian":"Capaian dihitung dengan membandingkan realisasi dan target setiap indikator pada Semester I Tahun 2026. Capaian yang melampaui target ditampilkan apa adanya, sedangkan yang diperhitungkan dalam rata-rata dibatasi sesuai pengaturan. Indikator yang jatuh tempo tetapi belum memiliki data tetap diperhitungkan.","pengantar_lke":"Selain capaian rencana aksi, KPU Kabupaten Pasuruan melakukan penilaian mandiri dengan Lembar Kerja Evaluasi (LKE) Tahun 2026. Setiap butir dijawab oleh subbagian yang menanganinya, disertai alasan dan data dukung; seluruh jawabannya tercantum dalam lampiran.","pengantar_rencana_aksi":"Rencana aksi reformasi birokrasi KPU Kabupaten Pasuruan disusun bersama seluruh subbagian dan menjadi acuan pengukuran capaian pada laporan ini. Target dinyatakan untuk setiap triwulan.","pengantar_tambahan":"Selain delapan area perubahan, KPU Kabupaten Pasuruan melaksanakan program percepatan (Quick Wins) yang hasilnya dapat segera dirasakan oleh pegawai dan masyarakat.","pengantar_tim":"Pelaksanaan reformasi birokrasi di KPU Kabupaten Pasuruan dikoordinasikan oleh Tim Reformasi Birokrasi dengan susunan sebagai berikut.","penutup_kesimpulan":"Pelaksanaan rencana aksi reformasi birokrasi KPU Kabupaten Pasuruan pada Semester I Tahun 2026 diuraikan pada BAB II dan BAB III. Data dukung yang diterima tercantum dalam lampiran.\n\nPada Semester I Tahun 2026, seluruh 34 indikator yang memiliki target belum memiliki data yang dapat dihitung. Kendala dilaporkan pada 2 indikator; solusi dan rencana tindak lanjutnya diuraikan pada BAB III.","penutup_saran":"Agar pelaksanaan reformasi birokrasi makin baik, setiap subbagian perlu mengumpulkan data dukung sejak kegiatan berlangsung, menyampaikan isian sebelum batas waktu, dan menuntaskan tindak lanjut sesuai jadwal. Kami mengharapkan pembinaan dan umpan balik dari KPU Provinsi sebagai bahan perbaikan.","rencana_periode_berikut":"Kegiatan yang belum mencapai target dan tindak lanjut yang belum selesai menjadi prioritas pada periode berikutnya. Perkembangannya dipantau melalui rapat monitoring dan evaluasi triwulanan Tim Reformasi Birokrasi.","ruang_lingkup":"Ruang lingkup laporan meliputi seluruh kegiatan dalam rencana aksi reformasi birokrasi KPU Kabupaten Pasuruan yang memiliki target pada Semester I Tahun 2026, yaitu delapan area perubahan dan program percepatan (Quick Wins), beserta data dukung, kendala, dan tindak lanjutnya.","singkatan":"ABK: Analisis Beban Kerja\nBMN: Barang Milik Negara\nBPK: Badan Pemeriksa Keuangan\nBPS: Badan Pusat Statistik\nDIP: Daftar Informasi Publik\nDIPA: Daftar Isian Pelaksanaan Anggaran\nDPB: Daftar Pemilih Berkelanjutan\nFGD: Diskusi Kelompok Terpumpun (Focus Group Discussion)\nIKPA: Indikator Kinerja Pelaksanaan Anggaran\nIKU: Indikator Kinerja Utama\nJDIH: Jaringan Dokumentasi dan Informasi Hukum\nJP: Jam Pelajaran\nKasubbag: Kepala Subbagian\nKPU: Komisi Pemilihan Umum\nLHE: Laporan Hasil Evaluasi\nLHKASN: Laporan Harta Kekayaan Aparatur Sipil Negara\nLHKPN: Laporan Harta Kekayaan Penyelenggara Negara\nLKE: Lembar Kerja Evaluasi\nLKjIP: Laporan Kinerja Instansi Pemerintah\nParmas: Partisipasi Masyarakat\nPlh.: Pelaksana Harian\nPlt.: Pelaksana Tugas\nPMPRB: Penilaian Mandiri Pelaksanaan Reformasi Birokrasi\nPPID: Pejabat Pengelola Informasi dan Dokumentasi\nRB: Reformasi Birokrasi\nSAKIP: Sistem Akuntabilitas Kinerja Instansi Pemerintah\nSDM: Sumber Daya Manusia\nSK: Surat Keputusan\nSKM: Survei Kepuasan Masyarakat\nSKP: Sasaran Kinerja Pegawai\nSOP: Standar Operasional Prosedur\nSOTK: Susunan Organisasi dan Tata Kerja\nSPBE: Sistem Pemerintahan Berbasis Elektronik\nSPI: Satuan Pengawasan Internal\nSPIP: Sistem Pengendalian Intern Pemerintah\nTLHP: Tindak Lanjut Hasil Pemeriksaan\nTNI: Tentara Nasional Indonesia\nTW: Triwulan\nUPG: Unit Pengendalian Gratifikasi\nWBBM: Wilayah Birokrasi Bersih dan Melayani\nWBK: Wilayah Bebas dari Korupsi\nWBS: Sistem Pelaporan Pelanggaran (Whistle Blowing System)\nZI: Zona Integritas","sistematika":"BAB I Pendahuluan, memuat latar belakang, dasar hukum, maksud dan tujuan, ruang lingkup, serta sistematika laporan;\nBAB II Pelaksanaan Reformasi Birokrasi, memuat Tim Reformasi Birokrasi, rencana aksi, pelaksanaan dan capaian per area perubahan, serta Quick Wins;\nBAB III Monitoring dan Evaluasi, memuat hasil penilaian mandiri, kendala, solusi dan tindak lanjut, serta rencana periode berikutnya;\nBAB IV Penutup, memuat kesimpulan dan saran;\nLampiran, memuat matriks capaian rencana aksi dan daftar data dukung.","tanpa_data":"Data belum tersedia sampai dengan laporan ini disusun.","tanpa_kendala":"Tidak ada kendala yang dilaporkan oleh subbagian pada periode ini.","tanpa_lke":"Lembar Kerja Evaluasi (LKE) Tahun 2026 belum tercatat, sehingga hasilnya belum dimuat dalam laporan ini."},"units":[{"code":"KUL","counted_rows":0,"head_name":"Kasubbag KUL Contoh","head_title":"Kepala Subbagian Keuangan, Umum, dan Logistik","is_late":false,"name":"Subbagian Keuangan, Umum, dan Logistik","period":"Semester I 2026","received_on":"2026-07-02"},{"code":"TPH","counted_rows":0,"head_name":"Kasubbag TPH Contoh","head_title":"Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum","is_late":false,"name":"Subbagian Teknis Penyelenggaraan Pemilu dan Hukum","period":"Semester I 2026","received_on":null},{"code":"RDI","counted_rows":0,"head_name":"Kasubbag RDI Contoh","head_title":"Kepala Subbagian Perencanaan, Data, dan Informasi","is_late":false,"name":"Subbagian Perencanaan, Data, dan Informasi","period":"Semester I 2026","received_on":null},{"code":"PHS","counted_rows":0,"head_name":"Kasubbag PHS Contoh","head_title":"Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan SDM","is_late":false,"name":"Subbagian Partisipasi, Hubungan Masyarakat, dan SDM","period":"Semester I 2026","received_on":null}]}','b7de23ceb4a2217d9926a5009c1b49b1a12f068c125bf27f61cf32ee595cfef6','8fcab7866936952b701dcf7afef30fb39cf20a01a37c6582f90b12eb06bced18','7a88110efb84ae83835fc57eb6f09cd3d820b2e97fde123e107f372c420e0751','2026-07-06T00:00:00.144599Z',NULL,NULL,NULL,NULL,NULL,'','288c7f0e9053b1e0b2ae1e936feab83ed02436c19b32adb50e5d41d359de8312');
CREATE TABLE revision_order (
	id INTEGER NOT NULL, 
	revision_id INTEGER NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	units TEXT NOT NULL, 
	until DATE NOT NULL, 
	reason TEXT NOT NULL, 
	ordered_at VARCHAR(32) NOT NULL, moved_because TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_revision_order PRIMARY KEY (id), 
	CONSTRAINT fk_revision_order_revision_id FOREIGN KEY(revision_id) REFERENCES revision (id), 
	CONSTRAINT uq_revision_order_revision_id UNIQUE (revision_id)
);
CREATE TABLE revision_submission (
	revision_id INTEGER NOT NULL, 
	submission_id INTEGER NOT NULL, 
	CONSTRAINT pk_revision_submission PRIMARY KEY (revision_id, submission_id), 
	CONSTRAINT fk_revision_submission_revision_id FOREIGN KEY(revision_id) REFERENCES revision (id), 
	CONSTRAINT fk_revision_submission_submission_id FOREIGN KEY(submission_id) REFERENCES submission (id)
);
INSERT INTO "revision_submission" VALUES(1,1);
CREATE TABLE round_done (
	office_code VARCHAR(8) NOT NULL, 
	name VARCHAR(32) NOT NULL, 
	began_at VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_round_done PRIMARY KEY (office_code, name)
);
CREATE TABLE safekeeping (
	office_code VARCHAR(8) NOT NULL, 
	name VARCHAR(32) NOT NULL, 
	at VARCHAR(32) NOT NULL, 
	seq INTEGER NOT NULL, 
	told TEXT NOT NULL, 
	CONSTRAINT pk_safekeeping PRIMARY KEY (office_code, name)
);
CREATE TABLE seen_certificate (
	office_code VARCHAR(8) NOT NULL, 
	whose VARCHAR(32) NOT NULL, 
	address TEXT NOT NULL, 
	ends_at VARCHAR(32) NOT NULL, 
	seen_at VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_seen_certificate PRIMARY KEY (office_code, whose)
);
CREATE TABLE sending (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	claim VARCHAR(64) NOT NULL, 
	unit_code VARCHAR(32) NOT NULL, 
	period_code VARCHAR(16) NOT NULL, 
	sent_at VARCHAR(32) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_sending PRIMARY KEY (id), 
	CONSTRAINT uq_sending_office_code_claim UNIQUE (office_code, claim)
);
CREATE TABLE session (
	id INTEGER NOT NULL, 
	token_sha256 VARCHAR(64) NOT NULL, 
	account_id INTEGER NOT NULL, 
	way VARCHAR(32) NOT NULL, 
	device TEXT NOT NULL, 
	began_at VARCHAR(32) NOT NULL, 
	expires_at VARCHAR(32) NOT NULL, 
	ended_at VARCHAR(32), seen_at VARCHAR(32), 
	CONSTRAINT pk_session PRIMARY KEY (id), 
	CONSTRAINT fk_session_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_session_token_sha256 UNIQUE (token_sha256)
);
CREATE TABLE settings_change (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	appointment_id INTEGER, 
	asked_by TEXT NOT NULL, 
	asked_at VARCHAR(32) NOT NULL, 
	workbook_sha256 VARCHAR(64) NOT NULL, 
	edits TEXT NOT NULL, 
	changes TEXT NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_settings_change PRIMARY KEY (id), 
	CONSTRAINT fk_settings_change_appointment_id FOREIGN KEY(appointment_id) REFERENCES acting_assignment (id)
);
CREATE TABLE signed_copy (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	revision_id INTEGER NOT NULL, 
	document_sha256 VARCHAR(64) NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	name TEXT NOT NULL, 
	received_at VARCHAR(32) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	verdict VARCHAR(32) NOT NULL, 
	page_count INTEGER NOT NULL, 
	signatures TEXT NOT NULL, 
	told TEXT NOT NULL, 
	reason TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_signed_copy PRIMARY KEY (id), 
	CONSTRAINT uq_signed_copy_office_code_document_sha256_sha256 UNIQUE (office_code, document_sha256, sha256), 
	CONSTRAINT fk_signed_copy_revision_id FOREIGN KEY(revision_id) REFERENCES revision (id)
);
CREATE TABLE submission (
	id INTEGER NOT NULL, 
	office_code VARCHAR(8) NOT NULL, 
	period_code VARCHAR(16) NOT NULL, 
	unit_code VARCHAR(32) NOT NULL, 
	plan_version_id INTEGER NOT NULL, 
	content_sha256 VARCHAR(64) NOT NULL, 
	workbook_sha256 VARCHAR(64) NOT NULL, 
	workbook_name TEXT NOT NULL, 
	answered_sha256 VARCHAR(64), 
	changes TEXT, 
	channel VARCHAR(32) NOT NULL, 
	received_at VARCHAR(32) NOT NULL, 
	is_late BOOLEAN NOT NULL, 
	is_after_compilation BOOLEAN NOT NULL, status VARCHAR(32) DEFAULT 'accepted' NOT NULL, note TEXT DEFAULT '' NOT NULL, submitter TEXT, read_at VARCHAR(32), is_clock_doubted BOOLEAN DEFAULT 0 NOT NULL, assessment_version_id INTEGER REFERENCES assessment_version (id), 
	CONSTRAINT pk_submission PRIMARY KEY (id), 
	CONSTRAINT fk_submission_plan_version_id FOREIGN KEY(plan_version_id) REFERENCES plan_version (id), 
	CONSTRAINT uq_submission_office_code_period_code_unit_code_content_sha256 UNIQUE (office_code, period_code, unit_code, content_sha256)
);
INSERT INTO "submission" VALUES(1,'3514','2026-S1','KUL',1,'a0283c42814f9e09d2c5bfcf1ee41ddfec065613ff25be7737fc5e1e1d7ea1bb','f03905bc88a7f0769af26cb725c29a1d69a04556a9edb333043cc2742d1f15dd','isian.xlsx','bac01e56e6a010c3056de6d47b96d12a2d5561f7261a2e008f45a73e98f7ba9e',NULL,'inbox','2026-07-02T03:00:00.000719Z',0,0,'accepted','','{"email": "kasubbag.kul@kpu-pasuruan.example", "name": "Kasubbag KUL Contoh", "nip": "19780303 200312 1 003", "title": "Kepala Subbagian Keuangan, Umum, dan Logistik", "unit_name": "Subbagian Keuangan, Umum, dan Logistik"}','2026-07-02T03:00:00.152528Z',0,NULL);
CREATE TABLE submission_row (
	submission_id INTEGER NOT NULL, 
	indicator_code VARCHAR(32) NOT NULL, 
	quarter INTEGER NOT NULL, 
	actual VARCHAR(40), 
	actual_text TEXT NOT NULL, 
	sheet TEXT NOT NULL, 
	cell VARCHAR(12) NOT NULL, 
	narrative TEXT NOT NULL, 
	obstacle TEXT NOT NULL, 
	solution TEXT NOT NULL, 
	follow_up TEXT NOT NULL, 
	follow_up_pic TEXT NOT NULL, 
	follow_up_due TEXT NOT NULL, 
	explanation TEXT NOT NULL, 
	is_explanation_old BOOLEAN NOT NULL, 
	evidence_text TEXT NOT NULL, 
	follow_up_evidence TEXT NOT NULL, 
	CONSTRAINT pk_submission_row PRIMARY KEY (submission_id, indicator_code, quarter), 
	CONSTRAINT fk_submission_row_submission_id FOREIGN KEY(submission_id) REFERENCES submission (id)
);
INSERT INTO "submission_row" VALUES(1,'A4-11',1,NULL,'','Isian','H11','Empat SOP bidang keuangan dan logistik dievaluasi terhadap peta proses bisnis, yaitu pencairan uang persediaan, perjalanan dinas, pengelolaan gudang, dan peminjaman kendaraan.','Evaluasi SOP pengadaan langsung tertunda karena pejabat pengadaan mengikuti pelatihan pada Juni 2026.','Waktu baku empat SOP ditetapkan dari pengukuran pelaksanaan selama satu bulan dan dicatat dalam kertas kerja.','Evaluasi SOP pengadaan langsung diselesaikan bersama pejabat pengadaan.','Kasubbag KUL','31 Juli 2026','',0,'Kertas kerja: kertas_kerja_evaluasi_prosedur.pdf
Standar operasional prosedur (SOP): sop_evaluasi_prosedur.pdf','');
INSERT INTO "submission_row" VALUES(1,'A4-11',2,'4','4,0','Isian','J11','Empat SOP bidang keuangan dan logistik dievaluasi terhadap peta proses bisnis, yaitu pencairan uang persediaan, perjalanan dinas, pengelolaan gudang, dan peminjaman kendaraan.','Evaluasi SOP pengadaan langsung tertunda karena pejabat pengadaan mengikuti pelatihan pada Juni 2026.','Waktu baku empat SOP ditetapkan dari pengukuran pelaksanaan selama satu bulan dan dicatat dalam kertas kerja.','Evaluasi SOP pengadaan langsung diselesaikan bersama pejabat pengadaan.','Kasubbag KUL','31 Juli 2026','',0,'Kertas kerja: kertas_kerja_evaluasi_prosedur.pdf
Standar operasional prosedur (SOP): sop_evaluasi_prosedur.pdf','');
INSERT INTO "submission_row" VALUES(1,'A4-12',1,'1','1,0','Isian','H12','Laporan penggunaan aplikasi naskah dinas elektronik disusun setiap triwulan, memuat jumlah surat masuk dan surat keluar serta persentase surat yang diproses seluruhnya secara elektronik.','','','','','','',0,'Laporan: laporan_naskah_dinas_elektronik.pdf','');
INSERT INTO "submission_row" VALUES(1,'A4-12',2,'1','1','Isian','J12','Laporan penggunaan aplikasi naskah dinas elektronik disusun setiap triwulan, memuat jumlah surat masuk dan surat keluar serta persentase surat yang diproses seluruhnya secara elektronik.','','','','','','',0,'Laporan: laporan_naskah_dinas_elektronik.pdf','');
INSERT INTO "submission_row" VALUES(1,'A4-14',1,'1','1','Isian','H13','Sekretaris menetapkan tim pengawasan kearsipan internal beserta uraian tugasnya pada Februari 2026.','','','Tim menyusun jadwal audit kearsipan internal untuk semester II.','Arsiparis','14 Agustus 2026','',0,'Surat keputusan (SK): sk_pengawasan_kearsipan.pdf','');
INSERT INTO "submission_row" VALUES(1,'A4-14',2,NULL,'','Isian','J13','Sekretaris menetapkan tim pengawasan kearsipan internal beserta uraian tugasnya pada Februari 2026.','','','Tim menyusun jadwal audit kearsipan internal untuk semester II.','Arsiparis','14 Agustus 2026','',0,'Surat keputusan (SK): sk_pengawasan_kearsipan.pdf','');
INSERT INTO "submission_row" VALUES(1,'QW-35',1,'85.5','85,5 %','Isian','H14','Pada triwulan I sebanyak 171 dari 200 surat masuk didisposisi paling lambat satu hari kerja, dan pada triwulan II seluruh 188 surat masuk memenuhi batas waktu itu.','Pada triwulan I disposisi tertunda ketika pimpinan melaksanakan perjalanan dinas.','Pimpinan memberikan disposisi melalui aplikasi naskah dinas elektronik dari luar kantor sejak awal triwulan II.','','','','',0,'Rekapitulasi: rekap_disposisi_surat.pdf','');
INSERT INTO "submission_row" VALUES(1,'QW-35',2,'100','100%','Isian','J14','Pada triwulan I sebanyak 171 dari 200 surat masuk didisposisi paling lambat satu hari kerja, dan pada triwulan II seluruh 188 surat masuk memenuhi batas waktu itu.','Pada triwulan I disposisi tertunda ketika pimpinan melaksanakan perjalanan dinas.','Pimpinan memberikan disposisi melalui aplikasi naskah dinas elektronik dari luar kantor sejak awal triwulan II.','','','','',0,'Rekapitulasi: rekap_disposisi_surat.pdf','');
CREATE TABLE unopened_mail (
	office_code VARCHAR(8) NOT NULL, 
	content_sha256 VARCHAR(64) NOT NULL, 
	tries INTEGER NOT NULL, 
	CONSTRAINT pk_unopened_mail PRIMARY KEY (office_code, content_sha256)
);
CREATE INDEX ix_evidence_submission_id ON evidence (submission_id);
CREATE UNIQUE INDEX ix_outbox_office_code_key ON outbox (office_code, "key") WHERE status <> 'void';
CREATE INDEX ix_outbox_status_next_at ON outbox (status, next_at);
CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event
    BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;
CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event
    BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;
CREATE TRIGGER audit_event_next_only BEFORE INSERT ON audit_event
    WHEN NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM audit_event WHERE office_code = NEW.office_code)
    BEGIN SELECT RAISE(ABORT, 'audit_event grows at its end only'); END;
CREATE TRIGGER outbox_accepted_is_final BEFORE UPDATE OF status ON outbox
    WHEN OLD.status IN ('accepted', 'practice') AND NEW.status <> OLD.status
    AND NOT (OLD.status = 'accepted' AND NEW.status = 'rejected')
    BEGIN SELECT RAISE(ABORT, 'an accepted mail stays accepted or comes back'); END;
CREATE INDEX ix_audit_event_office_code_subject ON audit_event (office_code, subject);
CREATE UNIQUE INDEX uq_decision_standing ON decision (office_code, subject_kind, subject_id, stage) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX uq_acting_assignment_decree ON acting_assignment (office_code, role, decree, starts_on) WHERE decree <> '';
COMMIT;
